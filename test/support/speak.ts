import type { Frame } from 'playwright-core';
import type { Language } from '../../src/core/language';
import type { AddInUnderTest } from './openAddIn';
import { openScreen } from './openScreen';

/** What the button says that asks for a language. */
const ASK: Readonly<Record<Language, string>> = { sv: 'På svenska', en: 'In English' };

/** Has the pane speak another language, in its settings, where one then is. */
export async function speak(addIn: AddInUnderTest, language: Language): Promise<void> {
  await addIn.open('settings');
  await addIn.click(ASK[language]);
}

/** The same in a browser. */
export async function speakInBrowser(pane: Frame, language: Language): Promise<void> {
  await openScreen(pane, 'settings');
  await pane.getByRole('button', { name: ASK[language] }).click();
}
