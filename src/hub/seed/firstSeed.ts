import { GOVERNING_DOCUMENT_CLAIMS } from '../../core/catalogue/governingDocuments';
import { SOURCE_ROWS } from '../../core/registers/sourceRows';
import { DEFAULT_METHOD } from '../../core/method';
import type { Round } from '../../core/round';
import type { FirstLeader, Member, Seed } from '../store/store';
import { DEMO_2023, demoEntries } from './demoEntries';

const FIRST: Round = {
  id: '2026',
  title: '2026',
  strategy: '2024',
  method: DEFAULT_METHOD,
  methodChangedBy: null,
  methodChangedAt: null,
  closed: false,
  invented: false,
};

const DEMO: Round = { ...FIRST, id: 'demo', title: 'Demo (påhittade exempeldata)', invented: true };

const EARLIER: Round = {
  ...DEMO,
  id: 'demo-2023',
  title: 'Demo 2023 (påhittade exempeldata)',
  strategy: '2019',
  closed: true,
};

/** What a first start puts into the store: an empty round for real work, and the sources' claims. */
export function realSeed(firstLeader: FirstLeader | null): Seed {
  return {
    rounds: [{ round: FIRST, current: true, entries: [] }],
    members: [],
    claims: GOVERNING_DOCUMENT_CLAIMS.map(({ unit, printing, line, comment }) => ({
      unit,
      claimant: `000/${printing}`,
      line,
      words: comment,
    })),
    registers: { at: '2026-01-15T09:00:00.000Z', by: 'Källorna', rows: SOURCE_ROWS },
    ...(firstLeader && { firstLeader }),
  };
}

/** The same for trying things out: with two rounds to look at, and members to be. */
export function firstSeed(members: readonly Member[]): Seed {
  const { rounds, ...others } = realSeed(null);
  return {
    ...others,
    rounds: [
      { round: DEMO, current: false, entries: demoEntries(DEMO.id) },
      { round: EARLIER, current: false, entries: demoEntries(EARLIER.id, DEMO_2023) },
      ...rounds,
    ],
    members: members.map(({ tid, oid, name, role, units }) => ({ tid, oid, name, role, units })),
  };
}
