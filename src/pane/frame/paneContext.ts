import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Decision } from '../../commands/decision';
import type { OldEvidence } from '../../commands/oldEvidence';
import type { OpenSuggestion } from '../../commands/suggestions';
import type { AssessmentFields, AssessmentPlace } from '../../core/assessment';
import type { AreaNumber } from '../../core/catalogue/strategies';
import type { UnitId } from '../../core/catalogue/units';
import type { LeaderActs } from '../../commands/leaderActs';
import type { NationActs } from '../../commands/nation/nationActs';
import type { RegisterActs } from '../../commands/registers/registerActs';
import type { RowChoice } from '../../commands/registers/rowChoice';
import type { ScreenId } from '../../commands/screen';
import type { Session } from '../../commands/session';
import type { SessionState } from '../../commands/state';
import type { Language } from '../../core/language';
import type { Method } from '../../core/method';
import type { SignIn } from '../../identity/signIn';
import type { RoundChange, RoundFields } from '../../sync/protocol';
import type { Program } from '../settings/diagnosticsOf';
import type { CellPlace } from '../../workbook/readUnit';
import type { WordlessFill } from '../../workbook/wordlessFills';
import type { HostTheme } from '../theme/colourScheme';

/** What a person can do from the pane. None of them throws; the outcome is in the session's state. */
export interface Acts {
  /** Shows a screen of the pane. */
  readonly go: (screen: ScreenId) => void;
  readonly start: () => Promise<void>;
  /** Asks the hub how it is, whatever goes on. */
  readonly askHealth: () => Promise<void>;
  /** May ask the person, in a window of Office's. */
  readonly signIn: () => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly create: () => Promise<void>;
  /** Ends the act that runs between two of its steps. */
  readonly cancel: () => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly switchRound: (round: string) => Promise<void>;
  readonly decide: (decisions: readonly Decision[]) => Promise<void>;
  readonly askHistory: (place: AssessmentPlace) => Promise<void>;
  readonly settleRows: (choices: readonly RowChoice[]) => Promise<void>;
  readonly saveMethod: (round: string, method: Method) => Promise<void>;
  readonly createRound: (round: string, fields: RoundFields) => Promise<void>;
  readonly changeRound: (round: string, change: RoundChange) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly showSymbols: (symbols: boolean) => Promise<void>;
  readonly writeWords: (fills: readonly WordlessFill[]) => Promise<void>;
  readonly clearFills: (fills: readonly WordlessFill[]) => Promise<void>;
  readonly confirmEvidence: (evidence: OldEvidence) => Promise<void>;
  /** Writes what a person says of a place. `seen`: what the fields said when they began; without, what they say now. */
  readonly judge: (
    place: AssessmentPlace,
    fields: Partial<AssessmentFields>,
    seen?: Partial<AssessmentFields>,
  ) => Promise<void>;
  /** What becomes of what couldn't be written: it is written over what stands there now, or let go. */
  readonly settleUnwritten: (place: AssessmentPlace, outcome: 'write' | 'drop') => Promise<void>;
  readonly takeSuggestion: (suggestion: OpenSuggestion, area: AreaNumber) => Promise<void>;
  readonly look: () => Promise<void>;
  readonly bind: (binding: { place: CellPlace; unit: UnitId; scores: boolean }) => Promise<void>;
  readonly unbind: (unit: UnitId) => Promise<void>;
  readonly show: (place: CellPlace) => Promise<void>;
  /** Goes to a place: at once in the pane, and in the grid as soon as Excel follows. */
  readonly goTo: (place: AssessmentPlace) => Promise<void>;
  readonly leader: LeaderActs;
  readonly nation: NationActs;
  readonly registers: RegisterActs;
}

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
