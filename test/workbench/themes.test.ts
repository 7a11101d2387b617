import { waitFor } from '@testing-library/dom';
import '../support/patience';
import { openFixture } from './openFixture';

// Expectations: https://learn.microsoft.com/javascript/api/office/office.officetheme, and office.js itself, which
// remembers the host's answer for five seconds.
test('Office tells the theme that is chosen, as colours; another one is told to who asks again', async () => {
  const fixture = await openFixture({ theme: 'DarkGray' });
  const { workbench } = fixture;
  const ground = () => workbench.window.Office.context.officeTheme.bodyBackgroundColor;
  expect(workbench.window.Office.context.officeTheme).toEqual({
    bodyBackgroundColor: '#6a6a6a',
    bodyForegroundColor: '#f0f0f0',
    controlBackgroundColor: '#d4d4d4',
    controlForegroundColor: '#262626',
  });
  workbench.theme('White');
  expect(ground()).toBe('#6a6a6a');
  await waitFor(() => expect(ground()).toBe('#ffffff'), { container: workbench.window.document.body });
  await fixture.close();
});
