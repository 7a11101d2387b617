import { DEFAULT_METHOD } from '../../src/core/method';
import type { Round } from '../../src/core/round';
import type { Member, Seed } from '../../src/hub/store/store';
import type { Entry } from '../../src/sync/protocol';

export const ANNA: Member = { tid: 't', oid: 'anna', name: 'Koordinator A', role: 'coordinator', units: ['skane'] };
export const BO: Member = { ...ANNA, oid: 'bo', name: 'Koordinator B' };
export const CURRENT: Round = {
  id: '2026',
  title: '2026',
  strategy: '2024',
  method: { ...DEFAULT_METHOD, weights: [1, 2, 0, 0.5] },
  methodChangedBy: null,
  methodChangedAt: null,
  closed: false,
  invented: false,
};
export const DEMO: Round = { ...CURRENT, id: 'demo', title: 'Demo', method: DEFAULT_METHOD, invented: true };
export const CLOSED: Round = { ...CURRENT, id: 'old', title: '2024', strategy: '2019', closed: true };
const SEEDED: Entry = {
  ...{ round: 'demo', unit: 'skane', area: 1, dimension: 'kommunicerad', level: 'green', note: null, source: null },
  ...{ version: 1, changedBy: 'Påhittat', changedAt: '2026-01-01T00:00:00.000Z' },
  levelSince: '2026-01-01T00:00:00.000Z',
};
export const SEED: Seed = {
  rounds: [
    { round: CURRENT, current: true, entries: [] },
    { round: DEMO, current: false, entries: [SEEDED] },
    { round: CLOSED, current: false, entries: [] },
  ],
  members: [ANNA],
  claims: [
    { unit: 'skane', claimant: '000/1', line: 147, words: 'ord' },
    { unit: 'skane', claimant: '000/2', line: 174, words: null },
  ],
};
