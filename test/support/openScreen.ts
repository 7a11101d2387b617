import type { Frame } from 'playwright-core';
import type { ScreenId } from '../../src/commands/screen';
import { SCREEN_TEXTS } from '../../src/pane/texts/screenTexts';
import { fetched, settled } from './paneInBrowser';

/** Shows a screen of the pane in a browser, by its tab or, where that doesn't fit, by the menu of those that don't. */
export async function openScreen(pane: Frame, screen: ScreenId): Promise<void> {
  // What has just been opened lays out its tabs first.
  await pane.getByRole('tab').first().waitFor();
  await settled(pane);
  const language = await pane.evaluate(() => document.documentElement.lang);
  const { titles, more } = SCREEN_TEXTS[language === 'en' ? 'en' : 'sv'];
  const name = new RegExp(`^${titles[screen]}( \\(\\d+\\))?$`);
  const tab = pane.getByRole('tab', { name });
  if (await tab.isVisible()) await tab.click();
  else {
    await pane.getByRole('tab', { name: more }).click();
    await pane.getByRole('menuitem', { name }).click();
  }
  await pane.getByRole('heading', { level: 1, name: titles[screen], exact: true }).waitFor();
  await fetched(pane);
  await settled(pane);
}
