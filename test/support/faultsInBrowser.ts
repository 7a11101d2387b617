import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

type Rules = Readonly<Record<string, { readonly enabled: boolean }>>;

/**
 * What axe finds in a page or frame, each with the elements it is about. The grid is Univer's, and not ours to mend.
 *
 * @param rules where they are not to be as axe has them
 */
export async function faultsInBrowser(target: Page | Frame, rules: Rules = {}): Promise<string[]> {
  // As the browser's own tools do it: the page's policy lets no script element in.
  await target.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return target.evaluate(async (ruled) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // What Fluent catches the focus with, here and in the page's frames.
    const catchers = ['[data-tabster-dummy]'];
    const { violations } = await axe.run({ exclude: [catchers, ['iframe', ...catchers], ['.grid']] }, { rules: ruled });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}
