import { waitFor } from '@testing-library/dom';
import type { ScreenId } from '../../src/commands/screen';
import { SCREEN_TEXTS } from '../../src/pane/texts/screenTexts';
import type { NodeWorkbench } from '../../src/workbench/node';

/**
 * Shows a screen of a pane in Node, by its tab, and waits until it stands there. The tab is found by what it says: asking
 * for roles works out every name of the pane, a second at a time.
 */
export async function showScreen(workbench: NodeWorkbench, screen: ScreenId): Promise<void> {
  const { body, documentElement } = workbench.window.document;
  const title = SCREEN_TEXTS[documentElement.lang === 'en' ? 'en' : 'sv'].titles[screen];
  const isIts = ({ textContent: name }: Element) => name === title || name?.startsWith(`${title} (`);
  const tab = [...body.querySelectorAll<HTMLElement>('[role=tab]')].find(isIts);
  if (!tab) throw new Error(`The pane has no tab ${title}.`);
  tab.click();
  await workbench.settle();
  const stands = () => {
    expect(body.querySelector('main h1')?.textContent).toBe(title);
    expect(body.querySelector('main .fui-Spinner')).toBeNull();
  };
  await waitFor(stands, { container: body, timeout: 10_000 });
}
