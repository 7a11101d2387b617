import type { ActRecord } from '../../src/commands/actRecord';
import { EMPTY_STATE, type Failure, type SessionState } from '../../src/commands/state';
import { diagnosticsOf, type Program } from '../../src/pane/settings/diagnosticsOf';
import { ROUND } from '../support/workbook';

const AT = new Date('2026-03-01T12:00:00.000Z');
const PROGRAM: Program = {
  addInVersion: '0.1.0',
  office: {
    host: 'Excel',
    platform: 'OfficeOnline',
    version: '16.0.17928.20000',
    language: 'sv-SE',
    sets: { ExcelApi: '1.15', KeyboardShortcuts: null },
  },
  browser: 'Mozilla/5.0 (Windows NT 10.0)',
  origin: 'https://hubb.example',
};
const HEALTH = { at: AT, milliseconds: 12, health: { status: 'ok', store: 'postgres', version: '0.2.0' } };

interface Told {
  readonly state?: Partial<SessionState>;
  readonly records?: readonly ActRecord[];
  readonly account?: { readonly id: string; readonly name: string; readonly username: string } | null;
  readonly program?: Partial<Program>;
}

const told = ({ state = {}, records = [], account = null, program = {} }: Told) =>
  diagnosticsOf({
    program: { ...PROGRAM, ...program },
    language: 'sv',
    state: { ...EMPTY_STATE, ...state },
    records,
    fault: null,
    signIn: { account, fault: account ? null : 'needed', asking: false },
    at: AT,
  });
const record = (outcome: ActRecord['outcome']): ActRecord => ({ act: 'sync', at: AT, milliseconds: 850, outcome });

test('it tells the program, Office, the hub, the workbook and what was asked for lately', () => {
  const problem = { type: 'about:blank', title: '', status: 403, code: 'notMember', detail: '' };
  const state: Partial<SessionState> = {
    me: { name: '', role: 'coordinator', units: ['skane'] },
    workbook: 'ours',
    round: { ...ROUND, closed: true },
    units: ['skane'],
    unsent: 3,
    healthAnswer: HEALTH,
  };
  const lines = told({ state, records: [record({ kind: 'hub', problem }), record('done'), record('cancelled')] });
  expect(lines.split('\n').map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      'version: 0.1.0',
      'host: Excel OfficeOnline 16.0.17928.20000',
      'sets: ExcelApi 1.15, KeyboardShortcuts –',
      'address: https://hubb.example',
      'health: ok 0.2.0 postgres',
      'signed in: no (needed)',
      'role: coordinator',
      'state: ours',
      'round: known, closed',
      'unsent: 3',
      'Last failure 2026-03-01T12:00:00.000Z hub 403 notMember',
      '2026-03-01T12:00:00.000Z sync 850 ms hub 403 notMember',
      '2026-03-01T12:00:00.000Z sync 850 ms done',
      '2026-03-01T12:00:00.000Z sync 850 ms cancelled',
    ]),
  );
});

const place = { unit: 'skane', area: 1, dimension: 'kommunicerad' };
const cell = { sheet: '', address: '', value: '', text: '', word: '', label: '', title: '' };
const entry = { ...place, round: '', level: 'green', note: '', source: '', version: 1, changedBy: '', changedAt: '' };
const failures: Failure[] = [
  { kind: 'hub', problem: { type: '', title: '', status: 400, code: 'bad', detail: '', instance: '', account: '' } },
  { kind: 'excel', message: '', code: 'InvalidArgument' },
  { kind: 'unknownRound', round: '' },
  { kind: 'mixedRounds', rounds: ['', ''] },
];

/** A state with a place for everything that people write or are called, all of them empty. */
const EVERYTHING = {
  ...EMPTY_STATE,
  me: { name: '', role: 'coordinator', units: ['skane'] },
  unknownAccount: '',
  model: { strategies: [], dimensions: [], units: [{ name: '' }], rounds: [{ ...ROUND, title: '' }], currentRound: '' },
  workbook: 'ours',
  roundId: '',
  round: { ...ROUND, id: '', title: '', methodChangedBy: '' },
  units: ['skane'],
  failure: failures[0],
  healthAnswer: HEALTH,
  lastSyncAt: AT,
  report: { at: AT, sent: 1, received: 2, refused: [{ ...entry, reason: 'tooLong' }], leftAlone: 0 },
  work: { made: [''], mended: [''], left: [{ sheet: '', part: '', why: 'keys' }] },
  news: { mine: 1, others: 2, rounds: false, registers: false },
  problems: [{ kind: 'unknownWord', ...cell }],
  conflicts: [{ place, field: 'note', mine: entry, theirs: entry, ...cell }],
  histories: new Map([['', [entry]]]),
  registers: {
    reports: [],
    problems: [{ kind: 'noKeys', ...cell }],
    conflicts: [{ ...cell, mine: { titel: '' }, theirs: { titel: '' } }],
    refused: [{ ...cell, fields: { titel: '' } }],
    removals: [{ register: 'actions', sheet: '', rows: [{ id: '', title: '' }] }],
  },
  oldEvidence: [{ place, ...cell }],
  suggestions: [{ ...place, words: '' }],
  fills: [{ ...cell, colour: '#FF0000' }],
  undo: {
    act: 'sync',
    round: '',
    roundNow: '',
    cells: [{ place, ...cell }],
    bases: [],
    sent: [{ entry, before: entry }],
  },
  bindings: [{ unit: 'skane', sheet: '', address: '', isWhole: false }],
  offer: { kind: 'refused', refusal: { kind: 'noRange', ...cell } },
  members: [{ name: '', tid: '', oid: '', role: 'coordinator', units: ['skane'] }],
  audit: { rows: [{ id: 1, about: '', name: '', facts: [{ fact: 'namn', before: '', after: '' }] }], cursor: null },
};

/** A copy with every empty text said. */
function saying<T>(value: T, text: string): T {
  if (value === '') return text as T;
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [saying(key, text), saying(one, text)])) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => saying(one, text)) as T;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, saying<unknown>(one, text)])) as T;
}

test.each([
  ['a token', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjMifQ.c2lnbmF0dXJl'],
  ['an id of a person', '11111111-1111-4111-8111-111111111111/22222222-2222-4222-8222-222222222222'],
  ['a name', 'Förnamn Efternamn'],
  ['an address for mail', 'nagon@region.example'],
  ['a note', 'Nämnden har inte beslutat än; hör med förvaltningen.'],
  ['a source', 'https://region.example/protokoll?id=7'],
  ['a sheet', 'Mitt hemliga blad'],
  ['a word in a cell', 'blåaktigt'],
])('%s stands nowhere in it, wherever it stands in what the add-in knows', (_, secret) => {
  const lines = told({
    state: saying(EVERYTHING, secret) as unknown as SessionState,
    records: saying(failures, secret).map(record),
    account: { id: secret, name: secret, username: secret },
    program: { origin: `https://${encodeURIComponent(secret)}@hubb.example/${encodeURIComponent(secret)}` },
  });
  expect(lines).toContain('https://hubb.example');
  expect(lines).not.toContain(secret);
  expect(lines).not.toContain(encodeURIComponent(secret));
});

test('what should be a short word and is more is not told', () => {
  const health = { status: 'ok', store: 'hemligt lösenord', version: 'två ord' };
  expect(told({ state: { healthAnswer: { ...HEALTH, health } } })).toContain('health: ok ? ?');
});
