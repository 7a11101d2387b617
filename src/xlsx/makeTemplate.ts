import { placeKey } from '../core/assessment';
import { fieldsOf } from '../sync/mergeRound';
import type { Entry } from '../sync/protocol';
import type { WorkbookContents } from '../workbook/contents';
import { EMPTY_SNAPSHOT } from '../workbook/emptySnapshot';
import { planWorkbook } from '../workbook/planWorkbook';
import { planWriteBack } from '../workbook/planWriteBack';
import { readUnit } from '../workbook/readUnit';
import { applyPlan } from './applyPlan';
import { emptyBook, type Book } from './book';
import { calculate } from './calculate';
import { readSnapshot } from './readSnapshot';

/**
 * The workbook that the add-in's button Skapa makes, in memory: by the same plan, then what a first sync would fetch,
 * with its base, and every formula with its result.
 * @param entries what is judged in the round
 */
export function makeTemplate(contents: WorkbookContents, entries: readonly Entry[]): Book {
  const book = emptyBook();
  applyPlan(book, planWorkbook(EMPTY_SNAPSHOT, contents));
  const { tables, bases } = readSnapshot(book);
  const entriesByPlace = new Map(entries.map((entry) => [placeKey(entry), entry]));
  for (const table of tables) {
    const base = bases.find(({ unit }) => unit === table.unit);
    for (const assessment of readUnit(table, base)) {
      const entry = entriesByPlace.get(placeKey(assessment.place));
      if (!entry) continue;
      applyPlan(book, planWriteBack(assessment, { take: fieldsOf(entry), agreed: {}, version: entry.version }));
    }
  }
  calculate(book, contents.coverage.round.method);
  return book;
}
