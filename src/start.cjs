// `npm start`: builds, then starts the hub, which serves add-in and workbench. Plain old JavaScript, so that an old Node
// gets as far as saying that it is old.
var major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    'Node ' + process.versions.node + ' är för gammal: installera Node 20 eller nyare. (Node 20 or newer is needed.)',
  );
  process.exit(1);
}

console.log('Bygger … (building)');
var build = require('node:child_process').spawnSync(process.execPath, [require.resolve('webpack/bin/webpack.js')], {
  cwd: require('node:path').join(__dirname, '..'),
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (build.status !== 0) {
  console.error('Bygget misslyckades; felen står ovan. (The build failed; see above.)');
  process.exit(1);
}

require('../dist/hub/server.cjs');
