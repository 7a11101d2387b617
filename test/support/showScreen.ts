import { waitFor } from '@testing-library/dom';
import type { ScreenId } from '../../src/commands/screen';
import { SCREEN_TEXTS } from '../../src/pane/texts/screenTexts';
import type { NodeWorkbench } from '../../src/workbench/node';

/**
 * Shows a screen of a pane in Node, by its tab, and waits until it stands there. Nothing is laid out here, and so most
 * tabs may be among those that don't fit: they are there to be clicked all the same.
 */
export async function showScreen(workbench: NodeWorkbench, screen: ScreenId): Promise<void> {
  const { body, documentElement } = workbench.window.document;
  const { loading } = SCREEN_TEXTS[documentElement.lang === 'en' ? 'en' : 'sv'];
  const tab = () => {
    const found = body.querySelector<HTMLElement>(`[role=tab][value=${screen}]`);
    if (!found) throw new Error(`The pane has no tab for ${screen}.`);
    return found;
  };
  await waitFor(tab, { container: body });
  tab().click();
  await workbench.settle();
  const stands = () => {
    expect(tab().getAttribute('aria-selected')).toBe('true');
    expect(body.querySelector('main')?.textContent).not.toContain(loading);
  };
  await waitFor(stands, { container: body });
}
