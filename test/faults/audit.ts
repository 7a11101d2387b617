import { placeKey } from '../../src/core/assessment';
import type { UnitId } from '../../src/core/catalogue/units';
import type { Coverage, Entry } from '../../src/sync/protocol';
import type { RunningHub } from '../support/runningHub';
import type { Coordinator } from './coordinator';

/** What became of everything that the hub said yes to. */
export interface Audit {
  readonly acknowledged: number;
  readonly present: number;
  readonly lost: number;
  /** Rows of the history that say what another says of the same place, by the same person: every text was typed once. */
  readonly duplicated: number;
  /** Places whose versions aren't 1, 2, 3 … or whose current entry isn't the last of them. */
  readonly broken: number;
  /** Cells of workbooks that say something else than the hub, after a last sync in peace. */
  readonly unsettled: number;
}

/** Compares what was acknowledged with what the hub holds. */
export async function auditHub(
  hub: RunningHub,
  coordinators: readonly Coordinator[],
  units: readonly UnitId[],
): Promise<Audit> {
  const histories = await Promise.all(
    units.map((unit) => hub.get<{ changes: Entry[] }>('processledare', `/v1/history?round=2026&unit=${unit}`)),
  );
  const history = histories.flatMap(({ changes }) => changes);
  const { entries } = await hub.get<Coverage>('processledare', '/v1/coverage?round=2026');
  const stored = new Set(history.map(keyOf));
  const acknowledged = [...new Set(coordinators.flatMap((one) => one.acknowledged).map(keyOf))];
  const present = acknowledged.filter((key) => stored.has(key)).length;
  const byPlace = groupByPlace(history);
  const broken = [...byPlace].filter(([key, changes]) => {
    const current = entries.find((entry) => placeKey(entry) === key);
    return (
      changes.some(({ version }, i) => version !== i + 1) || keyOf(changes.at(-1)!) !== (current && keyOf(current))
    );
  });
  return {
    acknowledged: acknowledged.length,
    present,
    lost: acknowledged.length - present,
    duplicated: history.length - new Set(history.map(changeOf)).size,
    broken: broken.length,
    unsettled: coordinators.reduce((sum, one) => sum + one.unsettled, 0),
  };
}

/** What somebody wanted; one text may be sent with a colleague's other one, while whose that is to be is undecided. */
function changeOf(entry: Entry): string {
  return JSON.stringify([placeKey(entry), entry.level, entry.note, entry.source, entry.changedBy]);
}

/** All that a change is: where, which version, what, by whom and when. */
function keyOf(entry: Entry): string {
  return JSON.stringify([placeKey(entry), entry.version, entry.level, entry.note, entry.changedBy, entry.changedAt]);
}

function groupByPlace(history: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of history) groups.set(placeKey(entry), [...(groups.get(placeKey(entry)) ?? []), entry]);
  return groups;
}
