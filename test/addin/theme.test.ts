import { waitFor } from '@testing-library/dom';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
afterEach(() => addIn.close());

const scheme = () => addIn.workbench.window.document.documentElement.style.colorScheme;
const untilScheme = (wanted: string, look = () => undefined as void) =>
  waitFor(
    () => {
      look();
      expect(scheme()).toBe(wanted);
    },
    { container: addIn.pane() },
  );

test('the pane is light where Office is', async () => {
  addIn = await openAddIn({ theme: 'Colorful' });
  await untilScheme('light');
});

test('the pane is dark where Office is, and follows another theme once somebody comes back to the pane', async () => {
  addIn = await openAddIn({ theme: 'DarkGray' });
  await untilScheme('dark');
  addIn.workbench.theme('White');
  // Office remembers its own answer for five seconds: who comes back before that sees the old one.
  const { window } = addIn.workbench;
  await untilScheme('light', () => void window.dispatchEvent(new window.Event('focus')));
});
