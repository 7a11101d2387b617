import type { renderPane } from './renderPane';
import { showPlainNotice } from './frame/plainNotice';
import { FAULT_TEXTS } from './texts/faultTexts';

/** Fetches the pane and shows it. Where it doesn't come, the ribbon works on, and a person may have it fetched again. */
export async function openPane(...[element, props]: Parameters<typeof renderPane>): Promise<void> {
  try {
    const { renderPane } = await import('./renderPane');
    await renderPane(element, props);
  } catch (error) {
    console.error(error);
    const { paneAway, awayMatter, unharmed, tryAgain } = FAULT_TEXTS[props.language];
    const again = () => void openPane(element, props);
    showPlainNotice(element, {
      title: paneAway,
      lines: [awayMatter, unharmed],
      action: { label: tryAgain, act: again },
    });
  }
}
