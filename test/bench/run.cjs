/**
 * `npm run bench` prints a table; `npm run bench -- --json` prints only a JSON array of {id, what, value, unit, limit, ok}.
 * Speed is a ratio against something measured in the same run. The benches are TypeScript: they are bundled first.
 */
const path = require('node:path');
const webpack = require('webpack');

const project = path.join(__dirname, '../..');
const configs = require('../../webpack.config.js');
const hub = configs.find(({ name }) => name === 'hub');
const bench = {
  ...hub,
  name: 'bench',
  entry: { bench: path.join(__dirname, 'benches.ts'), manyHub: path.join(__dirname, 'manyHub.ts') },
  output: { path: path.join(project, 'dist/bench'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  stats: 'errors-only',
};

/** The page that a click in the pane is measured against. */
const emptyFluent = {
  ...configs.find(({ name }) => name === 'add-in'),
  name: 'empty-fluent',
  entry: { emptyFluent: path.join(__dirname, 'emptyFluent.tsx') },
  output: { path: path.join(project, 'dist/bench'), filename: '[name].js' },
  plugins: [],
  stats: 'errors-only',
};

webpack([...configs, bench, emptyFluent], async (error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString('errors-only'));
    process.exit(1);
  }
  const { runBenches } = require(path.join(project, 'dist/bench/bench.cjs'));
  const { openWorkbench } = require(path.join(project, 'dist/workbench/node.cjs'));
  const results = await runBenches({ project, openWorkbench });
  if (process.argv.includes('--json')) console.log(JSON.stringify(results));
  else
    for (const { id, what, value, unit, limit, ok } of results)
      console.log(
        `${ok ? '  ' : '!!'} ${id.padEnd(20)} ${String(value).padStart(10)} ${unit.padEnd(14)} ${limit === null ? '' : `≤ ${limit}`.padEnd(8)} ${what}`,
      );
  process.exit(results.every(({ ok }) => ok) ? 0 : 1);
});
