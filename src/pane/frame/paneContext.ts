import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Acts } from '../../commands/acts';
import type { Session } from '../../commands/session';
import type { SessionState } from '../../commands/state';
import type { Language } from '../../core/language';
import type { SignIn } from '../../identity/signIn';
import type { Program } from '../settings/diagnosticsOf';
import type { HostTheme } from '../theme/colourScheme';

export interface PaneSurroundings {
  readonly session: Session;
  readonly signIn: SignIn;
  readonly acts: Acts;
  readonly language: Language;
  /** The program and what it runs in, for those who help. */
  readonly program: () => Program;
  readonly changeLanguage: (language: Language) => void;
  /** Opens an address in the person's own browser; false where Office can't, and the page has to. */
  readonly openLink: (address: string) => boolean;
  /** The sign before decimals in the user's Excel; `null` where Excel can't tell. */
  readonly decimalSeparator: () => Promise<string | null>;
  /** The theme of the host; `null` where it tells none. */
  readonly readTheme: () => HostTheme | null;
}

export const PaneContext = createContext<PaneSurroundings | null>(null);

export function usePane(): PaneSurroundings & { readonly state: SessionState } {
  const pane = useContext(PaneContext)!;
  const state = useSyncExternalStore(pane.session.subscribe, () => pane.session.state);
  return { ...pane, state };
}
