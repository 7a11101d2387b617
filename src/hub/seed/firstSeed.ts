import { GOVERNING_DOCUMENT_CLAIMS } from '../../core/catalogue/governingDocuments';
import { DEFAULT_METHOD } from '../../core/method';
import type { Round } from '../../core/round';
import type { Member, Seed } from '../store/store';
import { demoEntries } from './demoEntries';

const DEMO: Round = {
  id: 'demo',
  title: 'Demo (påhittade exempeldata)',
  strategy: '2024',
  method: DEFAULT_METHOD,
  closed: false,
  invented: true,
};

const FIRST: Round = {
  id: '2026',
  title: '2026',
  strategy: '2024',
  method: DEFAULT_METHOD,
  closed: false,
  invented: false,
};

/** What a first start puts into the store: a round to look at, an empty one for real work, and the sources' claims. */
export function firstSeed(members: readonly Member[]): Seed {
  return {
    rounds: [
      { round: DEMO, current: false, entries: demoEntries(DEMO.id) },
      { round: FIRST, current: true, entries: [] },
    ],
    members: members.map(({ tid, oid, name, role, units }) => ({ tid, oid, name, role, units })),
    claims: GOVERNING_DOCUMENT_CLAIMS.map(({ unit, printing, line, comment }) => ({
      unit,
      claimant: `000/${printing}`,
      line,
      words: comment,
    })),
  };
}
