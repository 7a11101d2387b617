/**
 * `npm run sideload`: the add-in in this machine's own Excel (Windows or Mac). Makes a local certificate, starts the hub
 * with it, and hands the manifest to Excel. Ctrl-C ends it.
 */
const { spawn } = require('node:child_process');
const { join } = require('node:path');

const project = join(__dirname, '..');

async function sideload() {
  if (!['win32', 'darwin'].includes(process.platform))
    return giveUp('Excel finns för Windows och Mac; här finns arbetsbänken: npm start. (Excel needs Windows or Mac.)');
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const certificates = await getHttpsServerOptions().catch(() => null);
  if (!certificates) return giveUp('Inget lokalt certifikat kunde skapas. (No local certificate could be made.)');
  const { localhostCertificatePath, localhostKeyPath } = require('office-addin-dev-certs/lib/defaults');
  process.env.LS_TLS_KEY = localhostKeyPath;
  process.env.LS_TLS_CERT = localhostCertificatePath;
  process.env.PORT = '3000';
  require('./start.cjs');
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const args = ['--yes', 'office-addin-debugging@7.0.0', 'start', 'manifest.xml', 'desktop', '--no-debug'];
  // Beside the hub, which goes on serving in this process.
  const excel = spawn(npx, args, { cwd: project, stdio: 'inherit', shell: process.platform === 'win32' });
  excel.on('exit', (status) => {
    if (status !== 0)
      giveUp('Excel kunde inte startas med tillägget; felet står ovan. (Excel did not start; see above.)');
  });
}

function giveUp(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}

void sideload();
