import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

type Candidate = { readonly name: string; readonly options: () => Promise<LaunchOptions> | LaunchOptions };

const NO_SANDBOX = ['--no-sandbox'];
const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/**
 * Starts the first browser that really runs here: CHROME_PATH, an installed one, or the packaged Chromium (Linux x64).
 * @param flags beside those that it needs
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const failures: string[] = [];
  for (const { name, options } of candidates()) {
    try {
      const { args = [], ...others } = await options();
      return await chromium.launch({ ...others, args: [...args, ...flags] });
    } catch (error) {
      failures.push(`- ${name}: ${String(error).split('\n')[0] ?? ''}`);
    }
  }
  throw new Error(
    `No browser found for the browser tests. Tried:\n${failures.join('\n')}\nSet CHROME_PATH, or install Chrome, Edge or Chromium.`,
  );
}

function candidates(): Candidate[] {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return [installed(chosen)];
  return [
    ...(existsSync(SYSTEM_CHROMIUM) ? [installed(SYSTEM_CHROMIUM)] : []),
    { name: 'chrome', options: () => ({ channel: 'chrome', args: NO_SANDBOX }) },
    { name: 'msedge', options: () => ({ channel: 'msedge', args: NO_SANDBOX }) },
    ...(process.platform === 'linux' && process.arch === 'x64'
      ? [{ name: '@sparticuz/chromium', options: packaged }]
      : []),
  ];
}

const installed = (executablePath: string): Candidate => ({
  name: executablePath,
  options: () => ({ executablePath, args: NO_SANDBOX }),
});

/** The npm-packaged Chromium, unpacked to a folder of its own: it trusts any "chromium" it finds in the temp folder. */
async function packaged(): Promise<LaunchOptions> {
  const folder = join(tmpdir(), 'life-science-coverage-chromium');
  mkdirSync(folder, { recursive: true });
  const { TMPDIR: tempFolder, AWS_LAMBDA_JS_RUNTIME: runtime } = process.env;
  process.env['TMPDIR'] = folder;
  // Asks it to unpack the system libraries too.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    const executablePath = await sparticuz.executablePath();
    return {
      executablePath,
      args: [...NO_SANDBOX, '--headless=shell'],
      env: { ...presentEnvironment(), LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: fonts(folder) },
    };
  } finally {
    restore('TMPDIR', tempFolder);
    restore('AWS_LAMBDA_JS_RUNTIME', runtime);
  }
}

/** The package's own font configuration names one fixed folder only. */
function fonts(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return file;
}

function presentEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
