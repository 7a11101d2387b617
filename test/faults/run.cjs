/** `npm run faults -- --seconds 60 [--seed 7]`: the fault suite for as long as one likes, or as it went with that seed. */
const { spawnSync } = require('node:child_process');
const { parseArgs } = require('node:util');

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const { status } = spawnSync(
  process.execPath,
  [require.resolve('jest/bin/jest'), '-c', 'test/jest.config.cjs', 'test/faults'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(values.seconds && { FAULT_SECONDS: values.seconds }),
      ...(values.seed && { FAULT_SEED: values.seed }),
    },
  },
);
process.exit(status ?? 1);
