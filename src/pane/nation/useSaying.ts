import { usePane } from '../frame/paneContext';
import { useFormats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { NATION_TEXTS } from '../texts/nationTexts';
import type { Saying } from './saying';

/** What sentences about the national picture are made with. */
export function useSaying(): Saying {
  const { language } = usePane();
  return { texts: useTexts(NATION_TEXTS), language, formats: useFormats() };
}
