import { placeKey } from '../core/assessment';
import type { UnitId } from '../core/catalogue/units';
import { findProblems, type SheetProblem } from '../workbook/findProblems';
import { readUnit, type UnitAssessment } from '../workbook/readUnit';
import { readBase } from '../workbook/sheets/baseSheet';
import { bindMatrix } from './bindMatrix';
import { sheetNamed, type Book } from './book';
import type { Binding } from './parseImportOptions';
import { readSnapshot } from './readSnapshot';

/** What a file answers, and what in it keeps answers from counting. */
export interface Answers {
  readonly kind: 'answers';
  readonly units: readonly UnitId[];
  readonly assessments: readonly UnitAssessment[];
  readonly problems: readonly SheetProblem[];
  /** The rounds that its sheets were made for, as far as it says. */
  readonly rounds: readonly string[];
  /** The hub's version that each place was last synced with; none is never. */
  readonly syncedVersions: ReadonlyMap<string, number>;
}

export type NoAnswers = { readonly kind: 'noTables' } | { readonly kind: 'noSheet'; readonly sheet: string };

/** Reads a file by our own tables, wherever they stand, or by the cells that somebody pointed out. */
export function readAnswers(book: Book, binding: Binding | null): Answers | NoAnswers {
  return binding ? readBound(book, binding) : readOwn(book);
}

function readOwn(book: Book): Answers | NoAnswers {
  const { tables, bases } = readSnapshot(book);
  if (!tables.length) return { kind: 'noTables' };
  const units = tables.map(({ unit }) => unit);
  const known = bases.filter(({ unit }) => units.includes(unit)).map(readBase);
  return {
    kind: 'answers',
    units,
    assessments: tables.flatMap((table) =>
      readUnit(
        table,
        bases.find(({ unit }) => unit === table.unit),
      ),
    ),
    problems: tables.flatMap(findProblems),
    rounds: [...new Set(known.map(({ round }) => round).filter(Boolean))],
    syncedVersions: new Map(known.flatMap(({ records }) => [...records].map(([key, { version }]) => [key, version]))),
  };
}

function readBound(book: Book, { sheet, address, unit }: Binding): Answers | NoAnswers {
  const found = sheetNamed(book, sheet);
  if (!found) return { kind: 'noSheet', sheet };
  const bound = bindMatrix(found, address, unit);
  return { kind: 'answers', units: [unit], ...bound, rounds: [], syncedVersions: new Map() };
}

/** The cell to show for a place: a note on a single dimension has none of its own, so its level stands for it. */
export function cellOf(
  { assessments }: Pick<Answers, 'assessments'>,
  place: UnitAssessment['place'],
  field: 'level' | 'note' | 'source',
): string {
  const cells = assessments.find((one) => placeKey(one.place) === placeKey(place))?.cells;
  const cell = cells?.level ?? cells?.[field];
  return cell ? `${cell.sheet}!${cell.address}` : placeKey(place);
}
