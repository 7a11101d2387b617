import { DIALOGUES, type Dialogue } from '../../catalogue/dialogues';
import { sourceNames } from '../../catalogue/sources';
import { NATION } from '../../catalogue/units';
import { sourceFields, sourceKey, type SourceRow } from './sourceRow';

const NOT_SAID = 'ingen uppgift i källan';
const NAMED: readonly Dialogue[] = DIALOGUES;

/** The forums that the sources name. */
export const DIALOGUE_ROWS: readonly SourceRow[] = NAMED.map(
  ({ kind, forum, often, held, document, line, caveat }) => ({
    id: sourceKey(document, line),
    source: `${document}/${line}`,
    fields: sourceFields({
      ...{ unit: NATION.id, kind, forum, often: often ?? NOT_SAID, heldBySource: held ?? NOT_SAID },
      ...{ source: sourceNames([document], 'sv'), line, caveat },
    }),
  }),
);
