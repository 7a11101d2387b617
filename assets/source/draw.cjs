/**
 * `node assets/source/draw.cjs`: draws the drawings beside it in the sizes that Office asks for, without a background. The
 * browser is CHROME_PATH, or else an installed Chromium or Chrome.
 */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { chromium } = require('playwright-core');

/** Of controls: https://learn.microsoft.com/javascript/api/manifest/icon; 64 and 128 are for lists of add-ins. */
const SIZES = { app: [16, 32, 64, 80, 128] };
const CONTROL_SIZES = [16, 32, 80];
const NAMES = { app: 'icon' };

async function draw() {
  const installed = [process.env.CHROME_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
  const how = installed ? { executablePath: installed } : { channel: 'chrome' };
  const browser = await chromium.launch({ ...how, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.svg'))) {
    const drawing = readFileSync(join(__dirname, file), 'utf8');
    const name = basename(file, '.svg');
    for (const size of SIZES[name] ?? CONTROL_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      await page.screenshot({
        path: join(__dirname, '..', `${NAMES[name] ?? name}-${size}.png`),
        omitBackground: true,
      });
    }
  }
  await browser.close();
}

void draw();
