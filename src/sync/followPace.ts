import { EVENTS } from './eventsProtocol';

/** Milliseconds, but for `tries`. */
export interface FollowPace {
  /** Within this the hub says its first word, or something on the way holds the stream back. */
  readonly firstWord: number;
  /** What says nothing for so long is dead. */
  readonly silence: number;
  /** A stream that lasted so long was a good one. */
  readonly steady: number;
  /** Before the next try: about this, and twice as long after each that failed. */
  readonly again: number;
  /** Streams that may fail in a row before asking takes the place of listening. */
  readonly tries: number;
  /** From one question to the next; twice as long after each that failed, up to the longest. */
  readonly poll: number;
  readonly longestPoll: number;
  /** How long it is asked before a stream is tried again. */
  readonly streamAgain: number;
}

export const FOLLOW_PACE: FollowPace = {
  firstWord: 8000,
  silence: 3 * EVENTS.heartbeat,
  steady: 10_000,
  again: 2000,
  tries: 3,
  poll: 60_000,
  longestPoll: 300_000,
  streamAgain: 600_000,
};

/** Half as long to one and a half times, so that those who were cut off together don't come back together. */
export function spread(milliseconds: number): number {
  return milliseconds * (0.5 + Math.random());
}
