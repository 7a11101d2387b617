import { usePane } from '../frame/paneContext';
import { useFormats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';
import { NATION_TEXTS } from '../texts/nationTexts';
import type { Round } from '../../core/round';

/** What stands under the title of all that leaves the pane: which round, that its levels are invented, and of when it is. */
export function useCaption(round: Round): string[] {
  const { fetchedAt } = usePane().state;
  const [texts, pane] = [useTexts(NATION_TEXTS), useTexts(PANE_TEXTS)];
  const formats = useFormats();
  return [
    `${texts.round}: ${round.title}`,
    ...(round.invented ? [pane.invented] : []),
    ...(fetchedAt ? [texts.fetchedAt(formats.time(fetchedAt))] : []),
  ];
}
