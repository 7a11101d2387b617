import { MESSAGES } from './messages';
import { surroundings } from './surroundings';

type MessageId = keyof typeof MESSAGES;

/** #VALUE! with a text in the user's language (only #VALUE! and #N/A can carry one). */
export function invalidValue<M extends MessageId>(
  message: M,
  ...args: Parameters<(typeof MESSAGES)[M]['sv']>
): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, textOf(message, args));
}

/** #N/A with a text in the user's language: the question is right, but has no answer here. */
export function notAvailable<M extends MessageId>(
  message: M,
  ...args: Parameters<(typeof MESSAGES)[M]['sv']>
): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, textOf(message, args));
}

function textOf(message: MessageId, args: readonly unknown[]): string {
  const write = MESSAGES[message][surroundings().language()] as (...args: readonly unknown[]) => string;
  return write(...args);
}
