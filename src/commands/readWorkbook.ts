import { MERGE_FIELDS } from '../core/merge';
import type { Round } from '../core/round';
import { SETTINGS } from '../workbook/layout';
import type { WorkbookSnapshot } from '../workbook/port';
import { readLevelCells, readUnit, type UnitAssessment } from '../workbook/readUnit';
import { readBase } from '../workbook/sheets/baseSheet';
import { ActFailed, type Session } from './session';

/** A snapshot together with what it means. */
export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  readonly round: Round;
  readonly assessments: readonly UnitAssessment[];
}

/** The round a workbook was made for; `null` for a workbook that is not ours (yet). */
export function roundOf(snapshot: WorkbookSnapshot, rounds: readonly Round[]): Round | null {
  const id = snapshot.settings[SETTINGS.round];
  return rounds.find((round) => round.id === id) ?? null;
}

/** Reads the workbook and brings the state up to date with what stands in it. */
export async function readWorkbook(session: Session): Promise<WorkbookReading> {
  const snapshot = await session.world.workbook.read();
  const round = roundOf(snapshot, session.state.model?.rounds ?? []);
  if (!round) {
    session.update({ round: null, units: [], unsent: 0, unknownWords: [], conflicts: [] });
    throw new ActFailed({ kind: 'noWorkbook' });
  }
  const reading = { snapshot, round, assessments: assessmentsIn(snapshot, round) };
  session.update({
    round,
    units: snapshot.tables.map(({ unit }) => unit),
    unsent: reading.assessments.filter(isUnsent).length,
    unknownWords: snapshot.tables
      .flatMap(readLevelCells)
      .flatMap(({ sheet, address, reading: word }) =>
        word.kind === 'unknown' ? [{ sheet, address, word: word.text }] : [],
      ),
    lastSyncAt: lastSync(snapshot) ?? session.state.report?.at ?? null,
  });
  return reading;
}

function assessmentsIn(snapshot: WorkbookSnapshot, round: Round): UnitAssessment[] {
  return snapshot.tables.flatMap((table) =>
    readUnit(
      table,
      snapshot.bases.find(({ unit }) => unit === table.unit),
      round.id,
    ),
  );
}

function isUnsent({ workbook, base }: UnitAssessment): boolean {
  return MERGE_FIELDS.some((field) => workbook[field] !== base[field]);
}

function lastSync(snapshot: WorkbookSnapshot): Date | null {
  const times = snapshot.bases.map((base) => readBase(base).syncedAt).filter((time) => time !== '');
  const latest = times.sort().at(-1);
  return latest ? new Date(latest) : null;
}
