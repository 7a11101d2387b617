import { getByLabelText } from '@testing-library/dom';
import type { Frame } from 'playwright-core';
import type { Language } from '../../src/core/language';
import { SETTINGS_TEXTS } from '../../src/pane/texts/settingsTexts';
import type { AddInUnderTest } from './openAddIn';
import { openScreen } from './openScreen';

/** Has the pane speak another language, in its settings, where one then is. */
export async function speak(addIn: AddInUnderTest, language: Language): Promise<void> {
  await addIn.open('settings');
  getByLabelText(addIn.pane(), SETTINGS_TEXTS[language].languages[language]).click();
  await addIn.workbench.settle();
}

/** The same in a browser. */
export async function speakInBrowser(pane: Frame, language: Language): Promise<void> {
  await openScreen(pane, 'settings');
  await pane.getByRole('radio', { name: SETTINGS_TEXTS[language].languages[language] }).check();
}
