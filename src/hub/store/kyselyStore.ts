import { sql, type Kysely } from 'kysely';
import type { UnitId } from '../../core/catalogue/units';
import type { Role } from '../../sync/protocol';
import { changeRound } from './changeRound';
import { createRound } from './createRound';
import { pushChanges } from './pushChanges';
import { pushRows } from './pushRows';
import { readCoverage } from './readCoverage';
import { readHistory } from './readHistory';
import { readRegister, readRowHistory } from './readRegister';
import { readRounds } from './readRounds';
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
    readHistory: (of) => readHistory(db, of),
    readDocumentClaims: async () => {
      const rows = await db.selectFrom('document_claims').selectAll().orderBy('line').orderBy('claimant').execute();
      return rows.map((row) => ({ ...row, unit: row.unit as UnitId, line: Number(row.line) }));
    },
    readMember: async ({ tid, oid }) => {
      const row = await db
        .selectFrom('members')
        .selectAll()
        .where('tid', '=', tid)
        .where('oid', '=', oid)
        .executeTakeFirst();
      return row === undefined
        ? null
        : { ...row, role: row.role as Role, units: JSON.parse(row.units) as readonly UnitId[] };
    },
    pushChanges: (command) => pushChanges(db, command),
    readRegister: (from) => readRegister(db, from),
    readRowHistory: (of) => readRowHistory(db, of),
    pushRows: (command) => pushRows(db, command),
    close: () => db.destroy(),
  };
}
