import { NO_OPEN_REGISTERS } from './registers/openRegisters';
import { EMPTY_STATE, type SessionState } from './state';
import type { Session } from './session';

/** What of the state comes from the hub, or from comparing the workbook with it. */
const FROM_THE_HUB = [
  'me',
  'unknownAccount',
  'model',
  'coverage',
  'fetchedAt',
  'nation',
  'round',
  'failure',
  'offlineSince',
  'lastSyncAt',
  'report',
  'refreshedAt',
  'standing',
  'news',
  'conflicts',
  'histories',
  'registers',
  'oldEvidence',
  'suggestions',
] as const satisfies readonly (keyof SessionState)[];

/**
 * Forgets what the hub has said to whoever was signed in. What stands in cells stays: sheets, answers that are not sent,
 * the base of the next sync, what formulas have answered; and what may be put back of the last act.
 * @param forgetModel has the formulas' model forgotten too
 */
export function forgetHub(session: Session, forgetModel: () => void): Promise<void> {
  session.caches.clear();
  session.registerCaches.clear();
  session.claims = [];
  session.update(Object.fromEntries(FROM_THE_HUB.map((part) => [part, EMPTY_STATE[part]])));
  const { form } = session.state.openRegisters;
  session.update({ openRegisters: { ...NO_OPEN_REGISTERS, form: form && { ...form, stopped: null } } });
  forgetModel();
  return Promise.resolve();
}
