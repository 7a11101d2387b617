import { waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { SCREENS, type ScreenId } from '../../src/commands/screen';
import { SCREEN_TEXTS } from '../../src/pane/texts/screenTexts';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';
import { speak } from '../support/speak';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
});
afterAll(() => addIn.close());

const { titles } = SCREEN_TEXTS.sv;
const page = () => addIn.workbench.window.document;
const focused = () => page().activeElement;
const headings = () => [...page().querySelectorAll('h1')].map(({ textContent }) => textContent);
const tabs = () => [...page().querySelectorAll<HTMLElement>('[role=tab]')];
const chosen = () => tabs().filter((tab) => tab.getAttribute('aria-selected') === 'true');
const until = (holds: () => void) => waitFor(holds, { container: addIn.pane() });

test('each tab opens its screen, in the order that they stand, and keeps the focus', async () => {
  const user = userEvent.setup({ document: page() });
  expect(tabs().map(({ textContent }) => textContent)).toEqual(SCREENS.map((screen) => titles[screen]));
  for (const tab of [...tabs().slice(1), tabs()[0]!]) {
    await user.click(tab);
    await until(() => expect(headings()).toEqual([tab.textContent]));
    expect(chosen()).toEqual([tab]);
    expect(focused()).toBe(tab);
  }
});

test('a screen that is asked for elsewhere gives its heading the focus, also from the tab of another', async () => {
  for (const screen of ['conflicts', 'settings', 'home'] satisfies ScreenId[]) {
    tabs()[1]!.focus();
    await addIn.open(screen);
    expect(focused()).toBe(page().querySelector('h1'));
    expect(focused()?.textContent).toBe(titles[screen]);
  }
});

test('another language changes the words of the screens, and not which one is shown', async () => {
  await speak(addIn, 'en');
  await until(() => expect(headings()).toEqual([SCREEN_TEXTS.en.titles.settings]));
  expect(chosen().map(({ textContent }) => textContent)).toEqual([SCREEN_TEXTS.en.titles.settings]);
  await addIn.open('home');
  expect(headings()).toEqual([SCREEN_TEXTS.en.titles.home]);
  await speak(addIn, 'sv');
});
