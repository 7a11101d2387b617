import * as Type from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';

/**
 * Where everything at the hub stands, by name: `{"coverage/2026": "17", "rounds": "x1Yz…"}`. A cursor is a text that is
 * only ever compared with another of the same name: where they differ, there is something new.
 */
export const CursorsSchema = Type.Record(Type.String(), Type.String());
export type Cursors = Readonly<Static<typeof CursorsSchema>>;

/**
 * `GET /v1/events?since=…`. Who accepts `text/event-stream` is told, as long as the stream lasts, of each cursor that
 * differs from what was told before; `since` and Last-Event-ID are `formatCursors` of what is known, and without either
 * everything is told first. Anybody else gets all cursors in one answer (JSON, ETag/304), for where no stream gets
 * through. No answer says what changed: that is fetched by the calls that have it.
 */
export const EVENTS = {
  path: '/v1/events',
  /** The event's name; its data is JSON of the cursors that differ, its id `formatCursors` of all of them. */
  event: 'news',
  /** The hub says something at least this often (milliseconds), if only a comment: who hears less is cut off. */
  heartbeat: 15_000,
} as const;

/** The model as a whole: which rounds there are, which is current or closed, and by which method they are scored. */
export const ROUNDS_CURSOR = 'rounds';

/** The assessments of a round; its cursor is the one that `/v1/coverage` gives, as text. */
export function coverageCursor(round: string): string {
  return `coverage/${round}`;
}

/** The rows of a register; its cursor is the one that the register's own call gives, as text. */
export function registerCursor(register: string): string {
  return `register/${register}`;
}

/** One line of ASCII, the same for the same cursors. */
export function formatCursors(cursors: Cursors): string {
  const text = new URLSearchParams(cursors);
  text.sort();
  return text.toString();
}

/** What is no cursor is passed over, so that a strange text leads to being told everything. */
export function parseCursors(text: string): Cursors {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Those of `latest` that `known` doesn't have, or has otherwise. */
export function differingCursors({ latest, known }: { latest: Cursors; known: Cursors }): Cursors {
  return Object.fromEntries(Object.entries(latest).filter(([name, cursor]) => known[name] !== cursor));
}
