import type { SignInWorld } from './signInSession';

const KEY = 'LS.signedOut';

/** Whether the person has signed out, in the browser's storage; where that is refused, for as long as the page lives. */
export function signedOutMemory(storage: () => Storage): SignInWorld['signedOut'] {
  let here = false;
  return {
    read: () => {
      try {
        return storage().getItem(KEY) !== null;
      } catch {
        return here;
      }
    },
    write: (isOut) => {
      here = isOut;
      try {
        if (isOut) storage().setItem(KEY, 'true');
        else storage().removeItem(KEY);
      } catch {
        // Kept above.
      }
    },
  };
}
