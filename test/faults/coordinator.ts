import { BLANK, placeKey, placesOf, type AssessmentFields, type AssessmentPlace } from '../../src/core/assessment';
import type { UnitId } from '../../src/core/catalogue/units';
import { MERGE_FIELDS } from '../../src/core/merge';
import { emptyCache } from '../../src/sync/coverageCache';
import { createHubClient, type HubClient } from '../../src/sync/hubClient';
import { fieldsOf, type LocalAssessment } from '../../src/sync/mergeRound';
import type { Entry } from '../../src/sync/protocol';
import { syncRound, type SyncOutcome } from '../../src/sync/syncRound';

interface Cell {
  readonly place: AssessmentPlace;
  workbook: AssessmentFields;
  base: AssessmentFields;
  baseVersion: number;
}

/** Where a coordinator works. `token` rejects while the hub is away. */
export interface Desk {
  readonly user: string;
  readonly unit: UnitId;
  /**
   * Somebody else writes the same cells. Then nobody judges in them: a level may rightly be set once more by who didn't
   * hear that it was, and a colleague set it back, and could not be told from one that was taken in twice.
   */
  readonly isShared: boolean;
  readonly origin: string;
  readonly token: () => Promise<string>;
  readonly random: () => number;
}

const ROUND = '2026';
const LEVELS = ['green', 'yellow', 'red'] as const;
let typedSoFar = 0;

/** A coordinator with a workbook on paper, and the add-in's own sync over real sockets. Every text typed is one of a kind. */
export class Coordinator {
  /** Every change that the hub has said yes to. */
  readonly acknowledged: Entry[] = [];
  readonly #desk: Desk;
  readonly #cells: readonly Cell[];
  readonly #hub: HubClient;
  #cache = emptyCache(ROUND);

  constructor(desk: Desk) {
    this.#desk = desk;
    const places = placesOf(desk.unit).filter(({ dimension }) => dimension !== null);
    this.#cells = places.map((place) => ({ place, workbook: BLANK, base: BLANK, baseVersion: 0 }));
    const hub = createHubClient({ ...desk, language: () => 'sv', fetch });
    this.#hub = { ...hub, push: (push) => this.#push(hub, push) };
  }

  /** Types in some cells. */
  type(cells: number): void {
    for (let i = 0; i < cells; i++) this.#typeIn(this.#cells[Math.floor(this.#desk.random() * this.#cells.length)]!);
  }

  #typeIn(cell: Cell): void {
    const { user, isShared, random } = this.#desk;
    const level = isShared ? null : LEVELS[Math.floor(random() * LEVELS.length)]!;
    cell.workbook = { level, note: `${user} ${++typedSoFar}`, source: `källa ${typedSoFar}` };
  }

  /** One sync, as the add-in does it; a cell that was typed in meanwhile is left alone. False when it came to nothing. */
  async sync(): Promise<boolean> {
    const locals = this.#locals();
    const reply = await syncRound({ locals, cache: this.#cache, hub: this.#hub, newId: () => crypto.randomUUID() });
    if (reply.kind !== 'ok') return false;
    this.#cache = reply.value.cache;
    this.#writeBack(reply.value, locals);
    return true;
  }

  /** Ends every conflict by having seen what the hub has, and writing something else. */
  #decide({ conflicts }: SyncOutcome): void {
    for (const { place, field, theirs } of conflicts) {
      const cell = this.#cells.find((one) => placeKey(one.place) === placeKey(place))!;
      cell.base = { ...cell.base, [field]: fieldsOf(theirs)[field] };
      this.#typeIn(cell);
    }
  }

  /** Cells that say something else than the hub, as it is known here, or that were never sent. */
  get unsettled(): number {
    return this.#cells.filter(({ place, workbook, base }) => {
      const hub = fieldsOf(this.#cache.entries.get(placeKey(place)) ?? null);
      return MERGE_FIELDS.some((field) => workbook[field] !== hub[field] || base[field] !== hub[field]);
    }).length;
  }

  #locals(): LocalAssessment[] {
    return this.#cells.map((cell) => ({ ...cell, readable: true, pinned: false }));
  }

  #writeBack(outcome: SyncOutcome, locals: readonly LocalAssessment[]): void {
    const writes = new Map(outcome.writes.map((write) => [placeKey(write.place), write]));
    this.#cells.forEach((cell, i) => {
      const write = writes.get(placeKey(cell.place));
      if (!write) return;
      const isMoved = cell.workbook !== locals[i]!.workbook;
      if (!isMoved) cell.workbook = { ...cell.workbook, ...write.take };
      cell.base = { ...cell.base, ...(isMoved ? {} : write.take), ...write.agreed };
      cell.baseVersion = write.version;
    });
    this.#decide(outcome);
  }

  async #push(hub: HubClient, push: Parameters<HubClient['push']>[0]) {
    const reply = await hub.push(push);
    if (reply.kind === 'ok') this.acknowledged.push(...reply.value.applied);
    return reply;
  }
}
