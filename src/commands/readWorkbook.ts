import { MERGE_FIELDS } from '../core/merge';
import type { Round } from '../core/round';
import { findProblems } from '../workbook/findProblems';
import { SETTINGS } from '../workbook/layout';
import { lookOf } from '../workbook/lookOf';
import { mergeKnown } from '../sync/mergeRound';
import { standingOf } from '../sync/standing';
import type { FullSnapshot, WorkbookSnapshot } from '../workbook/port';
import { readUnit, type UnitAssessment } from '../workbook/readUnit';
import { readBase } from '../workbook/sheets/baseSheet';
import { readForms, unitForms } from '../workbook/unitForms';
import { wordlessFills } from '../workbook/wordlessFills';
import { placeConflicts } from './conflicts';
import { knownOf, roundOf } from './coverage';
import { findOldEvidence } from './oldEvidence';
import { openSuggestions } from './suggestions';
import { ActFailed, type Session } from './session';
import type { WorkbookReading } from './workbookReading';

/** Reads the workbook, with or without a hub, and brings the state up to date with what stands in it. */
export async function readWorkbook(session: Session): Promise<WorkbookReading> {
  return describeWorkbook(session, await session.world.workbook.read());
}

/** The same with every sheet of ours, not only the units'. */
export async function readWholeWorkbook(session: Session): Promise<WorkbookReading<FullSnapshot>> {
  return describeWorkbook(session, await session.world.workbook.readAll());
}

/** Brings the state up to date with a snapshot and with what is known of the hub. */
export function describeWorkbook<Snapshot extends WorkbookSnapshot>(
  session: Session,
  snapshot: Snapshot,
): WorkbookReading<Snapshot> {
  const roundId = roundIn(snapshot);
  const { forms, broken } = readForms(snapshot);
  const assessments = forms.flatMap((form) =>
    readUnit(
      form,
      snapshot.bases.find(({ unit }) => unit === form.unit),
    ),
  );
  session.sheetIds = new Set([...snapshot.tables, ...snapshot.boundRanges].map(({ sheetId }) => sheetId));
  const round = session.state.model?.rounds.find(({ id }) => id === roundId) ?? null;
  const units = forms.map(({ unit }) => unit);
  const { undo } = session.state;
  const known = session.caches.get(round?.id ?? '');
  const merged = known && mergeKnown(assessments, known.entries);
  session.update({
    undo: undo?.roundNow === roundId ? undo : null,
    workbook: roundId === null ? 'none' : 'ours',
    roundId,
    round,
    units,
    assessments,
    selected: session.pointer.over(forms),
    unsent: assessments.filter(isUnsent).length,
    standing: merged ? standingOf(merged) : null,
    bindings: [...forms.filter(({ kind }) => kind === 'bound'), ...broken].map(({ kind, unit, sheet, address }) => ({
      unit,
      sheet,
      address,
      isWhole: kind === 'bound',
    })),
    problems: [...broken, ...forms.flatMap(findProblems)],
    conflicts: merged ? placeConflicts(merged, assessments) : [],
    oldEvidence: round ? findOldEvidence(assessments, knownOf(session, round)) : [],
    fills: wordlessFills(snapshot),
    symbols: lookOf(snapshot.rules).symbols,
    suggestions: round && !round.closed ? openSuggestions(units, { claims: session.claims, assessments }) : [],
    lastSyncAt: lastSync(snapshot) ?? session.state.report?.at ?? null,
  });
  session.reading = { snapshot, roundId, assessments };
  return { snapshot, roundId, assessments };
}

/** Reads a workbook that must be ours, in a round that the hub knows; the act ends otherwise, and nothing is touched. */
export async function readOurWorkbook(session: Session): Promise<InRound<WorkbookReading>> {
  return inRound(session, await readWorkbook(session));
}

/** Reads a workbook with every sheet of ours, and the round that it holds or, where it isn't ours yet, would be made for. */
export async function readWholeForRound(session: Session): Promise<InRound<WorkbookReading<FullSnapshot>>> {
  const reading = describeWorkbook(session, await session.world.workbook.readAll());
  const round = roundOf(session, session.state.model!);
  if (!round) throw new ActFailed({ kind: 'unknownRound', round: reading.roundId ?? '' });
  return { ...reading, round };
}

/** The same with every sheet of ours. */
export async function readWholeOurs(session: Session): Promise<InRound<WorkbookReading<FullSnapshot>>> {
  return inRound(session, await readWholeWorkbook(session));
}

type InRound<Reading> = Reading & { readonly round: Round };

function inRound<Reading extends { readonly roundId: string | null }>(
  session: Session,
  reading: Reading,
): InRound<Reading> {
  if (reading.roundId === null) throw new ActFailed({ kind: 'noWorkbook' });
  const { round } = session.state;
  if (!round) throw new ActFailed({ kind: 'unknownRound', round: reading.roundId });
  return { ...reading, round };
}

/**
 * The round that a workbook holds. Cells are the truth: the bases say what the sheets were synced for, and the document's
 * setting, which lags under co-authoring, counts only where there is no base.
 */
function roundIn(snapshot: WorkbookSnapshot): string | null {
  const forms = unitForms(snapshot);
  const ofUnits = snapshot.bases.filter(({ unit }) => forms.some((form) => form.unit === unit));
  const rounds = [...new Set(ofUnits.map((base) => readBase(base).round).filter((round) => round !== ''))];
  if (rounds.length > 1) throw new ActFailed({ kind: 'mixedRounds', rounds });
  return rounds[0] ?? snapshot.settings[SETTINGS.round] ?? null;
}

function isUnsent({ workbook, base }: UnitAssessment): boolean {
  return MERGE_FIELDS.some((field) => workbook[field] !== base[field]);
}

function lastSync(snapshot: WorkbookSnapshot): Date | null {
  const times = snapshot.bases.map((base) => readBase(base).syncedAt).filter((time) => time !== '');
  const latest = times.sort().at(-1);
  return latest ? new Date(latest) : null;
}
