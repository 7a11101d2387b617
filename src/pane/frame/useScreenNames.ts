import { SCREENS, type ScreenId } from '../../commands/screen';
import { useTexts } from '../parts/useTexts';
import { SCREEN_TEXTS } from '../texts/screenTexts';
import { usePane } from './paneContext';

/** What the screens are called, with how much waits there for a person. */
export function useScreenNames(): Readonly<Record<ScreenId, string>> {
  const { conflicts, registers } = usePane().state;
  const texts = useTexts(SCREEN_TEXTS);
  const waiting: Partial<Record<ScreenId, number>> = {
    conflicts: conflicts.length + registers.conflicts.length,
  };
  const name = (screen: ScreenId) => {
    const count = waiting[screen] ?? 0;
    return count > 0 ? texts.withCount(texts.titles[screen], count) : texts.titles[screen];
  };
  return Object.fromEntries(SCREENS.map((screen) => [screen, name(screen)])) as Record<ScreenId, string>;
}
