import { CHALLENGES } from '../../catalogue/challenges';
import { sourceNames } from '../../catalogue/sources';
import { NATION } from '../../catalogue/units';
import { UNKNOWN } from '../field';
import { sourceFields, sourceKey, type SourceRow } from './sourceRow';

/** What the sources call challenges, with their area only where the source gives one. */
export const CHALLENGE_ROWS: readonly SourceRow[] = CHALLENGES.map(({ words, document, line, area, under }) => ({
  id: sourceKey(document, line),
  source: `${document}/${line}`,
  fields: sourceFields({
    ...{ unit: NATION.id, words, area: area ?? UNKNOWN, under, source: sourceNames([document], 'sv'), line },
  }),
}));
