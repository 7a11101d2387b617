import { unitById } from '../core/catalogue/units';
import type { LevelsByUnit } from '../core/levelsByUnit';
import type { Round } from '../core/round';
import { methodSource } from './formulas';
import { inOrder } from './inOrder';
import { TABLES } from './layout';
import { planAreaLabels } from './planAreaLabels';
import { planFormulas } from './planFormulas';
import { planOpenScores } from './planOpenScores';
import { planOwnSheet } from './planOwnSheet';
import type { Step, UnitTable, WorkbookSnapshot } from './port';
import { heldValue } from './safeText';
import { layOutMethodSheet } from './sheets/methodSheet';
import { layOutNationSheet } from './sheets/nationSheet';
import { planUnitHeading } from './sheets/unitSheet';

/** A round and what is judged in it. */
export interface RoundContents {
  readonly round: Round;
  readonly levels: LevelsByUnit;
  /** When the levels were fetched, as a Swedish text. */
  readonly fetchedAt: string;
}

/**
 * Brings what the sheets show of their round itself up to date: its name, its strategy's areas, its method, the formulas
 * that score by it, and Riket.
 */
export function planRound(snapshot: WorkbookSnapshot, contents: RoundContents): Step[] {
  return inOrder([
    ...planUnitRounds(snapshot, contents.round),
    ...planNation(snapshot, contents),
    ...planMethod(snapshot, contents.round),
    ...(isMethodShown(snapshot, contents.round) ? [] : snapshot.tables.flatMap(planOpenScores)),
  ]);
}

/** The same where the method is another than the sheet Metod says; otherwise only what stands on the units' sheets. */
export function planChangedRound(snapshot: WorkbookSnapshot, contents: RoundContents): Step[] {
  const { round } = contents;
  return isMethodShown(snapshot, round) ? planUnitRounds(snapshot, round) : planRound(snapshot, contents);
}

/** Writes the national picture anew, and makes its sheet if it is not there. */
export function planNation(snapshot: WorkbookSnapshot, { round, levels, fetchedAt }: RoundContents): Step[] {
  return planOwnSheet(snapshot, layOutNationSheet(round, levels, fetchedAt), TABLES.nation);
}

export function planMethod(snapshot: WorkbookSnapshot, round: Round): Step[] {
  return planOwnSheet(snapshot, layOutMethodSheet(round), TABLES.method);
}

/** What a unit's sheet shows of its round. */
export function planUnitRound(table: UnitTable, round: Round): Step[] {
  return [
    ...planUnitHeading(table, unitById(table.unit), round),
    ...planAreaLabels(table, round),
    ...planFormulas(table, methodSource(round.method)),
  ];
}

function planUnitRounds({ tables }: WorkbookSnapshot, round: Round): Step[] {
  return tables.flatMap((table) => planUnitRound(table, round));
}

/** Whether the sheet Metod, where formulas take the method from, says what the round's is. */
function isMethodShown({ ownTables }: WorkbookSnapshot, round: Round): boolean {
  const { tables, blocks } = layOutMethodSheet(round);
  const { address } = tables.find(({ name }) => name === TABLES.method)!;
  const wanted = blocks.find((block) => block.address === address)!.contents.map((row) => row.map(heldValue));
  return JSON.stringify(ownTables[TABLES.method]?.values) === JSON.stringify(wanted);
}
