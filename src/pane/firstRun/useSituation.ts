import { usePane } from '../frame/paneContext';
import { useSignIn } from '../settings/useSignIn';
import { situationOf, type Situation } from './situationOf';

/** The situation that the person is in now, if one has a screen of its own. */
export function useSituation(): Situation | null {
  const { state } = usePane();
  return situationOf(state, useSignIn());
}
