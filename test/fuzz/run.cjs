/**
 * `npm run fuzz -- --requests 100000 [--seed 1]` sends so many generated requests to the hub as it ships, over real
 * sockets, and says what came back. Ends with 1 when one was answered by a 5xx, by nothing, or by a refusal without words.
 */
const path = require('node:path');
const { parseArgs } = require('node:util');
const webpack = require('webpack');

const { values } = parseArgs({ options: { requests: { type: 'string' }, seed: { type: 'string' } } });
const requests = Number(values.requests ?? 100_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!Number.isSafeInteger(requests) || requests < 1 || !Number.isSafeInteger(seed)) {
  console.error('npm run fuzz -- --requests 100000 [--seed 1]');
  process.exit(1);
}

const project = path.join(__dirname, '../..');
const hub = require('../../webpack.config.js').find(({ name }) => name === 'hub');
const fuzz = {
  ...hub,
  name: 'fuzz',
  entry: { fuzz: path.join(__dirname, 'fuzz.ts') },
  output: { path: path.join(project, 'dist/fuzz'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  stats: 'errors-only',
};

webpack([hub, fuzz], async (error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString('errors-only'));
    process.exit(1);
  }
  const { runFuzz } = require(path.join(project, 'dist/fuzz/fuzz.cjs'));
  const { seconds, statuses, serverErrors, connectionErrors, untold, examples, hubSaid } = await runFuzz({
    ...{ project, requests, seed },
  });
  console.log(`requests           ${requests} (seed ${seed})`);
  console.log(`seconds            ${seconds.toFixed(1)} (${Math.round(requests / seconds)} a second)`);
  console.log(
    `statuses           ${Object.entries(statuses)
      .map(([status, count]) => `${status}: ${count}`)
      .join(', ')}`,
  );
  console.log(`5xx                ${serverErrors}`);
  console.log(`connection errors  ${connectionErrors}`);
  console.log(`refusals untold    ${untold}`);
  for (const example of examples) console.log(example);
  if (hubSaid) console.log(`the hub said: ${hubSaid.slice(0, 2000)}`);
  process.exit(serverErrors + connectionErrors + untold + (hubSaid ? 1 : 0) === 0 ? 0 : 1);
});
