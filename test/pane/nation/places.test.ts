import { unitById } from '../../../src/core/catalogue/units';
import { emptyRegister, withRows } from '../../../src/sync/registerCache';
import { evidenceOf } from '../../../src/pane/nation/evidenceOf';
import { placeId, trailTo } from '../../../src/pane/nation/places';
import type { RegisterRow } from '../../../src/sync/registerProtocol';

const place = { depth: 'dimension', unit: 'skane', area: 5, dimension: 'styrdokument' } as const;

test('the trail leads from the whole picture down to a dimension', () =>
  expect(trailTo(place).map(placeId)).toEqual(['', 'skane', 'skane/5', 'skane/5/styrdokument']));

describe('the evidence of a judgement', () => {
  const row = (id: string, fields: Record<string, string>, removed = false): RegisterRow => ({
    ...{ id, fields, removed, source: null, version: 1, changedBy: 'Någon', changedAt: '' },
  });
  const registers = new Map([
    [
      'documents' as const,
      withRows(emptyRegister('documents'), [
        row('own-document', { unit: 'skane' }),
        row('of-its-group', { unit: 'sodra' }),
        row('of-another', { unit: 'halland' }),
        row('gone-document', { unit: 'skane' }, true),
      ]),
    ],
    [
      'initiatives' as const,
      withRows(emptyRegister('initiatives'), [
        row('of-riket', { unit: 'riket', objective2024: '1.4;5.1', objective2019: '1.3' }),
        row('other-area', { unit: 'riket', objective2024: '1.4' }),
        row('unknown-link', { unit: 'skane', objective2024: 'unknown' }),
      ]),
    ],
  ]);
  const found = (strategy: '2019' | '2024', area: 1 | 5) => {
    const { documents, initiatives } = evidenceOf(unitById('skane'), { area, strategy }, { registers });
    return [documents, initiatives].map((rows) => rows.map(({ id }) => id));
  };

  test('is what its unit and its sjukvårdsregion have, and initiatives for an objective of the area', () =>
    expect(found('2024', 5)).toEqual([['own-document', 'of-its-group'], ['of-riket']]));

  test('follows the objectives of the round’s own strategy', () => {
    expect(found('2019', 5)[1]).toEqual([]);
    expect(found('2019', 1)[1]).toEqual(['of-riket']);
  });
});
