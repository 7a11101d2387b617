import { useSyncExternalStore } from 'react';
import type { SignInState } from '../../identity/signIn';
import { usePane } from '../frame/paneContext';

/** Who is signed in, as it changes. */
export function useSignIn(): SignInState {
  const { signIn } = usePane();
  return useSyncExternalStore(signIn.subscribe, () => signIn.state);
}
