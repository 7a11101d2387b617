import { readFileSync } from 'node:fs';
import type { AddInPage } from '../../src/workbench/node';

/** What axe finds wrong in the pane of an add-in in Node; what takes eyes (contrast) is seen to in the browser's tests. */
export async function accessibilityFaults(window: AddInPage): Promise<string[]> {
  const page = window as AddInPage & { axe?: typeof import('axe-core'); eval: (script: string) => unknown };
  if (!page.axe) page.eval(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.axe!.run({ exclude: [['[data-tabster-dummy]']] }, { rules: EYES });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const EYES = { 'color-contrast': { enabled: false } };
