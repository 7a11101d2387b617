import { sql, type Kysely } from 'kysely';
import type { UnitId } from '../../core/catalogue/units';
import { changeRound } from './changeRound';
import { createRound } from './createRound';
import { forgetAnswers } from './forgetAnswers';
import { LATEST_SCHEMA } from './migrate';
import { pushChanges } from './pushChanges';
import { readAudit } from './readAudit';
import { pushRows } from './pushRows';
import { readCoverage } from './readCoverage';
import { readCursors } from './readCursors';
import { readHistory } from './readHistory';
import { readMember, readMembers } from './readMembers';
import { readRegister, readRowHistory } from './readRegister';
import { readRounds } from './readRounds';
import { readRows } from './readRows';
import { replaceRows } from './replaceRows';
import { recordDenial } from './recordDenial';
import { revokeMember, saveMember } from './saveMember';
import { saveMethod } from './saveMethod';
import { seedMissing } from './seedMissing';
import type { Store } from './store';
import type { Tables } from './tables';

/** The store over any SQL engine that Kysely speaks to; engines differ only in how they are opened. */
export function kyselyStore(db: Kysely<Tables>, kind: Store['kind']): Store {
  return {
    kind,
    ping: async () => void (await sql`select 1`.execute(db)),
    seedMissing: (seed) => seedMissing(db, seed),
    readRounds: () => readRounds(db),
    createRound: (command) => createRound(db, command),
    changeRound: (command) => changeRound(db, command),
    saveMethod: (command) => saveMethod(db, command),
    readCoverage: (from) => readCoverage(db, from),
    readCursors: () => readCursors(db),
    readHistory: (of) => readHistory(db, of),
    readDocumentClaims: async () => {
      const rows = await db.selectFrom('document_claims').selectAll().orderBy('line').orderBy('claimant').execute();
      return rows.map((row) => ({ ...row, unit: row.unit as UnitId, line: Number(row.line) }));
    },
    readMember: (identity) => readMember(db, identity),
    readMembers: () => readMembers(db),
    saveMember: (command) => saveMember(db, command),
    revokeMember: (command) => revokeMember(db, command),
    readAudit: (query) => readAudit(db, query),
    recordDenial: (denial) => recordDenial(db, denial),
    pushChanges: (command) => pushChanges(db, command),
    readLineage: async () => (await db.selectFrom('store').select('lineage').executeTakeFirstOrThrow()).lineage,
    schema: LATEST_SCHEMA,
    readRows: () => readRows(db),
    replaceRows: (command) => replaceRows(db, command),
    forgetAnswers: (before) => forgetAnswers(db, before),
    readRegister: (from) => readRegister(db, from),
    readRowHistory: (of) => readRowHistory(db, of),
    pushRows: (command) => pushRows(db, command),
    close: () => db.destroy(),
  };
}
