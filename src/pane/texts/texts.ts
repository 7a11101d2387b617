// The one table of every text in the pane: section by section, each in its own file.
import { AUDIT_TEXTS } from './auditTexts';
import { BINDING_TEXTS } from './bindingTexts';
import { CONFLICT_TEXTS } from './conflictTexts';
import { EVIDENCE_TEXTS } from './evidenceTexts';
import { FILL_TEXTS } from './fillTexts';
import { HOME_TEXTS } from './homeTexts';
import { GUIDE_TEXTS } from './guideTexts';
import { MEMBERS_TEXTS } from './membersTexts';
import { METHOD_TEXTS } from './methodTexts';
import { NEWS_TEXTS } from './newsTexts';
import { PANE_TEXTS } from './paneTexts';
import { REGISTER_TEXTS } from './registerTexts';
import { SCREEN_TEXTS } from './screenTexts';
import { SIGN_IN_TEXTS } from './signInTexts';
import { UNDO_TEXTS } from './undoTexts';
import { WORK_TEXTS } from './workTexts';

/** Every text of the pane, by section and language. */
export const TEXTS = {
  audit: AUDIT_TEXTS,
  binding: BINDING_TEXTS,
  conflict: CONFLICT_TEXTS,
  evidence: EVIDENCE_TEXTS,
  fill: FILL_TEXTS,
  guide: GUIDE_TEXTS,
  home: HOME_TEXTS,
  members: MEMBERS_TEXTS,
  method: METHOD_TEXTS,
  news: NEWS_TEXTS,
  pane: PANE_TEXTS,
  register: REGISTER_TEXTS,
  screen: SCREEN_TEXTS,
  signIn: SIGN_IN_TEXTS,
  undo: UNDO_TEXTS,
  work: WORK_TEXTS,
} as const;

export type TextSection = keyof typeof TEXTS;
