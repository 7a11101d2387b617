import ARGUMENTS from './arguments.json';
import { MESSAGES } from './messages';
import { surroundings } from './surroundings';

type MessageId = keyof typeof MESSAGES;
type About<M extends MessageId> = Parameters<(typeof MESSAGES)[M]['sv']>;

/** An argument of a function as the code calls it; Excel shows the Swedish name. */
export type Argument = keyof typeof ARGUMENTS;

/** #VALUE! with a text in the user's language that names the argument (only #VALUE! and #N/A can carry one). */
export function invalidValue<M extends MessageId>(
  argument: Argument,
  message: M,
  ...about: About<M>
): CustomFunctions.Error {
  const shown = ARGUMENTS[argument];
  const named = surroundings().language() === 'sv' || shown === argument ? shown : `${shown} (${argument})`;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, `${named}: ${textOf(message, about)}`);
}

/** #N/A with a text in the user's language: the question is right, but has no answer here. */
export function notAvailable<M extends MessageId>(message: M, ...about: About<M>): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, textOf(message, about));
}

function textOf(message: MessageId, about: readonly unknown[]): string {
  const write = MESSAGES[message][surroundings().language()] as (...about: readonly unknown[]) => string;
  return write(...about.map(shortened));
}

/** What someone wrote is quoted in the error; a whole page of it is not. */
function shortened(about: unknown): unknown {
  return typeof about === 'string' && about.length > 200 ? `${about.slice(0, 200)}…` : about;
}
