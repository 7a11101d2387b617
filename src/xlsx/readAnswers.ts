import { placeKey } from '../core/assessment';
import type { UnitId } from '../core/catalogue/units';
import { readBindings } from '../workbook/binding/readBindings';
import type { BindingRefusal } from '../workbook/binding/refuseBinding';
import { understandRange } from '../workbook/binding/understandRange';
import { findProblems, type SheetProblem } from '../workbook/findProblems';
import type { BoundForm } from '../workbook/form';
import { readUnit, type UnitAssessment } from '../workbook/readUnit';
import { readBase } from '../workbook/sheets/baseSheet';
import { sheetNamed, type Book } from './book';
import type { Binding } from './parseImportOptions';
import { rangeCells } from './rangeCells';
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

export type NoAnswers =
  | { readonly kind: 'noTables' }
  | { readonly kind: 'noSheet'; readonly sheet: string }
  | { readonly kind: 'refused'; readonly refusal: BindingRefusal };

/** Reads a file by our own tables and its bound ranges, wherever they stand, or by the cells that somebody pointed out. */
export function readAnswers(book: Book, binding: Binding | null): Answers | NoAnswers {
  return binding ? readPointedOut(book, binding) : readOwn(book);
}

function readOwn(book: Book): Answers | NoAnswers {
  const snapshot = readSnapshot(book);
  const { forms: bound, broken } = readBindings(snapshot);
  const forms = [...snapshot.tables, ...bound];
  if (!forms.length && !broken.length) return { kind: 'noTables' };
  const known = snapshot.bases.filter(({ unit }) => forms.some((form) => form.unit === unit));
  const records = known.map(readBase);
  return {
    kind: 'answers',
    units: [...new Set([...forms, ...broken].map(({ unit }) => unit))],
    assessments: forms.flatMap((form) =>
      readUnit(
        form,
        known.find(({ unit }) => unit === form.unit),
      ),
    ),
    problems: [...broken, ...forms.flatMap(findProblems)],
    rounds: [...new Set(records.map(({ round }) => round).filter(Boolean))],
    syncedVersions: new Map(records.flatMap((base) => [...base.records].map(([key, { version }]) => [key, version]))),
  };
}

/**
 * Cells that are pointed out mean what they would if they were bound. They have no base: they read as never synced, so
 * that an empty cell takes nothing back and a differing one is a conflict.
 */
function readPointedOut(book: Book, { sheet, address, unit }: Binding): Answers | NoAnswers {
  const found = sheetNamed(book, sheet);
  if (!found) return { kind: 'noSheet', sheet };
  const range = rangeCells(found, address);
  const understood = understandRange(range);
  if (understood.kind === 'refused') return understood;
  const { orientation, areas, dimensions } = understood;
  const form: BoundForm = {
    ...range,
    kind: 'bound',
    unit,
    orientation,
    areas,
    dimensions,
    areaLabels: understood.labels.areas ?? '',
    scores: [],
    openScores: [],
  };
  return {
    kind: 'answers',
    units: [unit],
    assessments: readUnit(form, undefined),
    problems: findProblems(form),
    rounds: [],
    syncedVersions: new Map(),
  };
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
