import { CONSULTATION, CONSULTED_BODIES } from '../../catalogue/consultation';
import { sourceFields, sourceKey, type SourceRow } from './sourceRow';

/** Who was asked about Region Stockholm's strategy, and whom the summary of answers names; nobody else is known to have answered. */
export const CONSULTATION_ROWS: readonly SourceRow[] = CONSULTED_BODIES.map(
  ({ name, printed, line, named, caveat }, index) => ({
    id: sourceKey(CONSULTATION.document, line ?? `body-${index + 1}`),
    source: `${CONSULTATION.document}/${line ?? named?.lines[0]}`,
    fields: sourceFields({
      ...{ unit: 'stockholm', consultation: 'Region Stockholms life science-strategi', body: name, listed: printed },
      ...{ answered: named ? 'named' : null, line, namedOn: named?.lines.join(', '), caveat },
    }),
  }),
);
