import { rowTitle } from '../../core/registers/rowTitle';
import type { RegisterId } from '../../core/registers/registers';
import type { LocalRow } from '../../sync/mergeRegister';
import { emptyRegister } from '../../sync/registerCache';
import { syncRegister, type RegisterOutcome } from '../../sync/syncRegister';
import { planRegister } from '../../workbook/registers/planRegister';
import { removedRows, workbookRows } from '../../workbook/registers/localRows';
import type { Session } from '../session';
import { headOf, placedConflicts, placedRefusals, registerProblems } from './describeRegister';
import type { AskedRemovals, RegistersState } from './registersState';
import { readKeyedTables } from './readKeyedTables';
import { readTables, type ReadTable } from './readTables';
import { chosenRow, type RowChoice } from './rowChoice';

const ATTEMPTS = 3;

/**
 * One sync of all registers that the workbook has tables for: read (1 round trip), pull, merge and push each, write back
 * with base (2) and read again (1), and none of that where nothing is new. Rows without a key get one first (3 more). Failing anywhere loses nothing;
 * where rows were moved meanwhile the sync starts over, as that of assessments does.
 */
export async function syncRegisters(session: Session, choices: readonly RowChoice[] = []): Promise<void> {
  const sent = new Map<RegisterId, number>();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) if (await syncOnce(session, choices, sent)) return;
}

/** @param sent how many rows earlier attempts sent, and this one adds to; false when tables were rearranged meanwhile */
async function syncOnce(
  session: Session,
  choices: readonly RowChoice[],
  sent: Map<RegisterId, number>,
): Promise<boolean> {
  const { tables, withoutRoom } = await readKeyedTables(session);
  const synced = await Promise.all(tables.map((table) => syncTable(session, table, choices)));
  const plans = synced.map(({ table, base, outcome }) => planRegister(table, base, outcome.writes));
  const steps = plans.flatMap((plan) => plan.steps);
  const { leftAlone, moved } = await session.world.workbook.apply(
    steps,
    plans.flatMap(({ frames }) => frames),
  );
  const left = new Set(leftAlone.map(({ sheet }) => sheet));
  const state: RegistersState = {
    reports: synced.map(({ table, outcome }) => {
      const { id } = table.register;
      sent.set(id, (sent.get(id) ?? 0) + outcome.sent.length);
      const untouched = left.has(table.sheet) ? leftAlone.filter(({ sheet }) => sheet === table.sheet).length : 0;
      return {
        register: id,
        sent: sent.get(id)!,
        received: moved ? 0 : outcome.received,
        leftAlone: (moved ? outcome.writes.length : untouched) + outcome.unsettled,
      };
    }),
    problems: [
      ...withoutRoom.flatMap(({ table }) => [
        ...registerProblems(table, null),
        { kind: 'noKeys' as const, register: table.register.id, ...headOf(table) },
      ]),
      ...synced.flatMap(({ table, outcome }, index) => registerProblems(table, outcome, plans[index]!.withoutRoom)),
    ],
    conflicts: synced.flatMap(({ table, outcome }) => placedConflicts(table, outcome)),
    refused: synced.flatMap(({ table, outcome }) => placedRefusals(table, outcome)),
    removals: synced.flatMap(({ asked }) => (asked.rows.length ? [asked] : [])),
  };
  session.update({ registers: state });
  // What is told of the rows is what stands.
  if (steps.length) await readTables(session);
  return !moved;
}

async function syncTable(
  session: Session,
  { table, base }: ReadTable,
  choices: readonly RowChoice[],
): Promise<ReadTable & { outcome: RegisterOutcome; asked: AskedRemovals }> {
  const { register } = table;
  const { hub, newId } = session.world;
  const rows = workbookRows(table, base);
  const { decision, ids } = removedRows(rows);
  const gone = new Set(ids);
  const chosen = new Map(choices.filter((one) => one.register === register.id).map((one) => [one.id, one]));
  const asked = decision === 'ask' ? ids.filter((id) => !chosen.has(id)) : [];
  const locals = rows.map((row): LocalRow => {
    const fetched = decision === 'fetch' && gone.has(row.id) && !chosen.has(row.id);
    return chosenRow({ ...row, base: fetched ? null : row.base, held: asked.includes(row.id) }, chosen.get(row.id));
  });
  const cache = session.registerCaches.get(register.id) ?? emptyRegister(register.id);
  const outcome = session.expect(await syncRegister({ register, locals, cache, hub: hub.registers, newId }));
  session.registerCaches.set(register.id, outcome.cache);
  const titles = asked.map((id) => ({ id, title: rowTitle(register, base.records.get(id)?.fields ?? {}) }));
  return { table, base, outcome, asked: { register: register.id, sheet: table.sheet, rows: titles } };
}
