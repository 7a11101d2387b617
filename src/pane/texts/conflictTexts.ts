import type { MergeField } from '../../core/merge';
import type { InLanguages } from './inLanguages';
import { plural } from './plural';

/** The texts about places that two people changed differently. */
export interface ConflictTexts {
  readonly title: (count: number) => string;
  readonly none: string;
  readonly hint: string;
  readonly fields: Readonly<Record<MergeField, string>>;
  readonly remark: string;
  readonly mine: string;
  readonly notSent: string;
  readonly theirs: string;
  readonly byAt: (who: string, when: string) => string;
  readonly base: string;
  readonly empty: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly other: string;
  /** The field where a third value is chosen or written. */
  readonly otherValue: string;
  readonly use: string;
  readonly cancel: string;
  readonly history: string;
  readonly noHistory: string;
  readonly became: (from: string, to: string) => string;
  readonly choose: string;
  readonly chooseAll: (count: number) => string;
  readonly allUnits: string;
  readonly unit: string;
  readonly allFields: string;
  readonly field: string;
  readonly keepAllMine: (count: number) => string;
  readonly takeAllTheirs: (count: number) => string;
  readonly previewMine: (count: number) => string;
  readonly previewTheirs: (count: number) => string;
  readonly inWorkbook: string;
  readonly inHub: string;
  readonly stays: (value: string) => string;
  readonly carryOut: string;
  readonly done: (count: number) => string;
  readonly left: (count: number, where: string) => string;
}

const sv: ConflictTexts = {
  title: (count) => plural.sv(count, '# konflikt', '# konflikter'),
  none: 'Inga konflikter. Hit kommer det som du och någon annan har ändrat olika.',
  hint: 'Två har ändrat samma sak olika. Inget ändras förrän du har valt. Det som inte väljs står kvar i historiken om det har synkats.',
  fields: { level: 'nivå', note: 'kommentar', source: 'källa' },
  remark: 'områdets kommentar',
  mine: 'Här i arbetsboken',
  notSent: 'inte skickat',
  theirs: 'I hubben',
  byAt: (who, when) => `${who}, ${when}`,
  base: 'Så var det senast synkat',
  empty: '(tomt)',
  keepMine: 'Behåll mitt',
  takeTheirs: 'Ta deras',
  other: 'Annat …',
  otherValue: 'Ska vara',
  use: 'Använd',
  cancel: 'Avbryt',
  history: 'Historik',
  noHistory: 'Hubben har inga tidigare ändringar.',
  became: (from, to) => `${from} → ${to}`,
  choose: 'Välj',
  chooseAll: (count) => `Välj alla ${count} som visas`,
  allUnits: 'Alla enheter',
  unit: 'Enhet',
  allFields: 'Nivåer, kommentarer och källor',
  field: 'Vad',
  keepAllMine: (count) => `Behåll mina (${count}) …`,
  takeAllTheirs: (count) => `Ta deras (${count}) …`,
  previewMine: (count) => `Behåll mitt på ${plural.sv(count, '# ställe', '# ställen')} – så blir det`,
  previewTheirs: (count) => `Ta deras på ${plural.sv(count, '# ställe', '# ställen')} – så blir det`,
  inWorkbook: 'Arbetsboken',
  inHub: 'Hubben',
  stays: (value) => `${value} (står kvar)`,
  carryOut: 'Genomför',
  done: (count) => plural.sv(count, '# konflikt är löst.', '# konflikter är lösta.'),
  left: (count, where) =>
    `${plural.sv(count, '# ställe', '# ställen')} ändrades under tiden och har inte rörts: ${where}.`,
};

const en: ConflictTexts = {
  title: (count) => plural.en(count, '# conflict', '# conflicts'),
  none: 'No conflicts. What you and somebody else have changed differently comes here.',
  hint: 'Two people have changed the same thing differently. Nothing changes before you choose. What is not chosen stays in the history if it was synced.',
  fields: { level: 'level', note: 'remark', source: 'source' },
  remark: "the area's remark",
  mine: 'Here in the workbook',
  notSent: 'not sent',
  theirs: 'In the hub',
  byAt: (who, when) => `${who}, ${when}`,
  base: 'As it was last synced',
  empty: '(empty)',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  other: 'Something else …',
  otherValue: 'Is to be',
  use: 'Use',
  cancel: 'Cancel',
  history: 'History',
  noHistory: 'The hub has no earlier changes.',
  became: (from, to) => `${from} → ${to}`,
  choose: 'Choose',
  chooseAll: (count) => `Choose all ${count} that are shown`,
  allUnits: 'All units',
  unit: 'Unit',
  allFields: 'Levels, remarks and sources',
  field: 'What',
  keepAllMine: (count) => `Keep mine (${count}) …`,
  takeAllTheirs: (count) => `Take theirs (${count}) …`,
  previewMine: (count) => `Keep mine in ${plural.en(count, '# place', '# places')} – what it will be`,
  previewTheirs: (count) => `Take theirs in ${plural.en(count, '# place', '# places')} – what it will be`,
  inWorkbook: 'The workbook',
  inHub: 'The hub',
  stays: (value) => `${value} (stays)`,
  carryOut: 'Carry out',
  done: (count) => plural.en(count, '# conflict is settled.', '# conflicts are settled.'),
  left: (count, where) => `${plural.en(count, '# place', '# places')} changed meanwhile and stayed: ${where}.`,
};

export const CONFLICT_TEXTS: InLanguages<ConflictTexts> = { sv, en };
