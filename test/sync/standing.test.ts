import { BLANK, type AssessmentFields, type AssessmentPlace } from '../../src/core/assessment';
import { lookAtHub } from '../../src/commands/lookAtHub';
import { start } from '../../src/commands/start';
import { fieldHistory } from '../../src/sync/fieldHistory';
import { mergeKnown, mergeRound, type LocalAssessment } from '../../src/sync/mergeRound';
import { planGiveBack } from '../../src/sync/planGiveBack';
import type { Entry } from '../../src/sync/protocol';
import { mergeSent } from '../../src/sync/sentChange';
import { standingOf } from '../../src/sync/standing';
import { placeKey } from '../../src/core/assessment';
import { MemoryHub } from '../support/memoryHub';
import { openSession, skaneOnPaper } from '../support/paperSession';
import { ROUND } from '../support/workbook';

const PLACE: AssessmentPlace = { unit: 'skane', area: 1, dimension: 'kommunicerad' };

function entry(fields: Partial<Entry>): Entry {
  const by = { changedBy: 'Någon', changedAt: '2026-03-01T12:00:00.000Z', levelSince: null };
  return { round: '2026', ...PLACE, level: null, note: null, source: null, version: 1, ...by, ...fields };
}
const byPlace = (...entries: Entry[]) => new Map(entries.map((one) => [placeKey(one), one]));

function local(workbook: Partial<AssessmentFields>, base: Partial<AssessmentFields> = {}): LocalAssessment {
  const sides = { workbook: { ...BLANK, ...workbook }, base: { ...BLANK, ...base } };
  return { place: PLACE, ...sides, baseVersion: 0, readable: true, pinned: false };
}

describe('how a workbook stands to the hub', () => {
  test.each([
    ['a level of mine', local({ level: 'green' }), entry({}), { unsent: 1, incoming: 0, conflicts: 0 }],
    ['a level of theirs', local({}), entry({ level: 'red' }), { unsent: 0, incoming: 1, conflicts: 0 }],
    [
      'the same level on both sides',
      local({ level: 'red' }),
      entry({ level: 'red' }),
      { unsent: 0, incoming: 0, conflicts: 0 },
    ],
    [
      'a level of mine and a note of theirs',
      local({ level: 'red' }),
      entry({ note: 'n' }),
      { unsent: 1, incoming: 1, conflicts: 0 },
    ],
    [
      'two fields that both changed',
      local({ level: 'red', note: 'min' }),
      entry({ level: 'green', note: 'deras' }),
      { unsent: 0, incoming: 0, conflicts: 2 },
    ],
  ])('%s', (_, mine, theirs, standing) => {
    expect(standingOf(mergeRound([mine], byPlace(theirs)))).toEqual(standing);
  });

  test('a base that is newer than what is known was written by a co-author; newer than what the hub says now, it was lost there', () => {
    const ahead = { ...local({ level: 'green' }, { level: 'green' }), baseVersion: 5 };
    const known = byPlace(entry({ level: 'red', version: 3 }));
    expect(standingOf(mergeKnown([ahead], known))).toEqual({ unsent: 0, incoming: 0, conflicts: 0 });
    expect(standingOf(mergeRound([ahead], known))).toEqual({ unsent: 1, incoming: 0, conflicts: 0 });
  });

  test('is found out with one call for the coverage and one reading of the workbook, and nothing is written', async () => {
    const [hub, paper] = [new MemoryHub(ROUND), skaneOnPaper()];
    let [calls, turns] = [0, 0];
    const client = hub.client('Jag', {
      now: () => new Date(),
      carry: (ask) => Promise.resolve({ kind: 'ok', value: (calls++, ask()) }),
    });
    const turn = () => Promise.resolve(void turns++);
    const session = openSession(paper, { hub: client, now: () => new Date(), newId: () => 'never-sent', turn });
    await session.run('start', start);
    hub.receive(
      { id: 'by-a-colleague', round: ROUND.id, changes: [{ ...PLACE, level: 'red', baseVersion: 0 }] },
      'Någon',
      new Date(),
    );
    paper.type('Skåne', 'B6', 'Grön');
    [calls, turns] = [0, 0];
    const before = JSON.stringify(paper.snapshot());
    await session.runQuietly(lookAtHub);
    expect(session.state.standing).toEqual({ unsent: 1, incoming: 1, conflicts: 0 });
    expect([calls, turns]).toEqual([1, 1]);
    expect(JSON.stringify(paper.snapshot())).toBe(before);
  });
});

test('the history of a field is who changed it, when, from what to what; newest first', () => {
  const entries = [
    entry({ version: 1, level: 'red', changedBy: 'A' }),
    entry({ version: 2, level: 'red', note: 'mer', changedBy: 'B' }),
    entry({ version: 3, level: null, note: 'mer', changedBy: 'C' }),
  ];
  expect(fieldHistory(entries, 'level')).toMatchObject([
    { by: 'C', from: 'red', to: null },
    { by: 'A', from: null, to: 'red' },
  ]);
  expect(fieldHistory(entries, 'note')).toMatchObject([{ by: 'B', from: '', to: 'mer' }]);
});

describe('giving back what was sent', () => {
  const sent = [{ before: { level: 'red' as const }, entry: entry({ level: 'green', note: 'min', version: 2 }) }];

  test('makes the fields that were sent what they were, on the version that was made', () => {
    const { changes } = planGiveBack(sent, byPlace(sent[0]!.entry));
    expect(changes).toEqual([{ ...PLACE, level: 'red', note: 'min', source: null, baseVersion: 2 }]);
  });

  test.each([
    ['was done already', entry({ level: 'red', note: 'min', version: 3 }), 'done'],
    ['was changed since', entry({ level: 'yellow', note: 'min', version: 3 }), 'left'],
    ['is no longer in the hub', entry({ level: 'yellow', version: 1 }), 'left'],
  ] as const)('leaves a place that %s', (_, now, outcome) => {
    const plan = planGiveBack(sent, byPlace(now));
    expect(plan.changes).toEqual([]);
    expect(plan[outcome]).toHaveLength(1);
  });

  test('of two changes of a place is what was before the first, on the version of the last', () => {
    const again = [
      { before: { level: 'green' as const, source: '' }, entry: entry({ level: 'yellow', source: 's', version: 4 }) },
    ];
    expect(mergeSent(sent, again)).toEqual([{ before: { level: 'red', source: '' }, entry: again[0]!.entry }]);
  });
});
