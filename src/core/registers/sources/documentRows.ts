import { GOVERNING_DOCUMENT_CLAIMS } from '../../catalogue/governingDocuments';
import { claimantName } from '../../catalogue/sources';
import { readingOf } from '../../governingDocuments';
import { isDay } from '../readField';
import { sourceFields, sourceKey, type SourceRow } from './sourceRow';

/**
 * What the sources say of units' governing documents, each printing by itself: they disagree, and both stand until a
 * person decides. Rows without words say nothing, and are left out.
 */
export const DOCUMENT_ROWS: readonly SourceRow[] = GOVERNING_DOCUMENT_CLAIMS.flatMap(
  ({ unit, printing, line, comment }) => {
    if (comment === null) return [];
    const { status, linksToNational, adoptedOn } = readingOf(comment);
    return {
      id: sourceKey('000', line),
      source: `000/${line}`,
      fields: sourceFields({
        ...{ unit, title: claimantName(`000/${printing}`, 'sv'), status, words: comment },
        adoptedOn: adoptedOn !== null && isDay(adoptedOn) ? adoptedOn : null,
        linksToNational: linksToNational === null ? null : linksToNational ? 'yes' : 'no',
      }),
    };
  },
);
