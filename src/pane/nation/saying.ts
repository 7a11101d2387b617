import type { Language } from '../../core/language';
import type { Formats } from '../parts/useFormats';
import type { NationTexts } from '../texts/nationTexts';

/** What sentences about the national picture are made with. */
export interface Saying {
  readonly texts: NationTexts;
  readonly language: Language;
  readonly formats: Pick<Formats, 'number' | 'share'>;
}
