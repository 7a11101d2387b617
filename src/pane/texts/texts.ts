// The one table of every text in the pane: section by section, each in its own file.
import { ASSESS_TEXTS } from './assessTexts';
import { AUDIT_TEXTS } from './auditTexts';
import { BINDING_TEXTS } from './bindingTexts';
import { CONFLICT_TEXTS } from './conflictTexts';
import { EVIDENCE_TEXTS } from './evidenceTexts';
import { EXPLAIN_TEXTS } from './explainTexts';
import { FAULT_TEXTS } from './faultTexts';
import { FILL_TEXTS } from './fillTexts';
import { FIRST_RUN_TEXTS } from './firstRunTexts';
import { GUIDE_TEXTS } from './guideTexts';
import { HOME_TEXTS } from './homeTexts';
import { MEMBERS_TEXTS } from './membersTexts';
import { METHOD_TEXTS } from './methodTexts';
import { NATION_TEXTS } from './nationTexts';
import { NEWS_TEXTS } from './newsTexts';
import { PANE_TEXTS } from './paneTexts';
import { PROGRESS_TEXTS } from './progressTexts';
import { REGISTER_TEXTS } from './registerTexts';
import { ROW_TEXTS } from './rowTexts';
import { SCREEN_TEXTS } from './screenTexts';
import { SETTINGS_TEXTS } from './settingsTexts';
import { SIGN_IN_TEXTS } from './signInTexts';
import { UNDO_TEXTS } from './undoTexts';
import { WORK_TEXTS } from './workTexts';

/** Every text of the pane, by section and language. */
export const TEXTS = {
  assess: ASSESS_TEXTS,
  audit: AUDIT_TEXTS,
  binding: BINDING_TEXTS,
  conflict: CONFLICT_TEXTS,
  evidence: EVIDENCE_TEXTS,
  explain: EXPLAIN_TEXTS,
  fault: FAULT_TEXTS,
  fill: FILL_TEXTS,
  firstRun: FIRST_RUN_TEXTS,
  guide: GUIDE_TEXTS,
  home: HOME_TEXTS,
  members: MEMBERS_TEXTS,
  method: METHOD_TEXTS,
  nation: NATION_TEXTS,
  news: NEWS_TEXTS,
  pane: PANE_TEXTS,
  progress: PROGRESS_TEXTS,
  register: REGISTER_TEXTS,
  row: ROW_TEXTS,
  screen: SCREEN_TEXTS,
  settings: SETTINGS_TEXTS,
  signIn: SIGN_IN_TEXTS,
  undo: UNDO_TEXTS,
  work: WORK_TEXTS,
} as const;

export type TextSection = keyof typeof TEXTS;
