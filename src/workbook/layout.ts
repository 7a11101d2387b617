import { DIMENSIONS, type DimensionId } from '../core/catalogue/dimensions';
import type { Unit, UnitId } from '../core/catalogue/units';
import type { RegisterId } from '../core/registers/registers';

/** The only place that knows the names of sheets, tables, columns, names and settings. */
export const SHEETS = {
  nation: 'Riket',
  gaps: 'Luckor',
  trend: 'Trend',
  documents: 'Styrdokument',
  initiatives: 'Insatser',
  actionPlan: 'Handlingsplan',
  consultation: 'Remiss',
  dialogues: 'Dialoger',
  challenges: 'Utmaningar',
  regionalStrategies: 'Regionala strategier',
  objectives: 'Målsättningar',
  data: 'Data',
  method: 'Metod',
} as const;

export const TABLES = {
  nation: 'LS_Riket',
  nationCounts: 'LS_Riket_Antal',
  nationGroups: 'LS_Riket_Grupper',
  nationMatrices: 'LS_Riket_Matris',
  gaps: 'LS_Luckor',
  changes: 'LS_Trend_Andring',
  trend: 'LS_Trend',
  data: 'LS_Data',
  actionPlan: 'LS_Handlingsplan',
  documents: 'LS_Styrdokument',
  objectives: 'LS_Malsattningar',
  initiatives: 'LS_Insatser',
  regionalStrategies: 'LS_Regionala_strategier',
  consultation: 'LS_Remiss',
  arithmetic: 'LS_Remiss_Rakning',
  dialogues: 'LS_Dialoger',
  challenges: 'LS_Utmaningar',
  method: 'LS_Metod',
  levels: 'LS_Nivaord',
} as const;

/** Those that stand on a sheet with another one, which leads it. */
export const COMPANION_TABLES = [
  TABLES.nationCounts,
  TABLES.nationGroups,
  TABLES.nationMatrices,
  TABLES.changes,
  TABLES.arithmetic,
  TABLES.levels,
] as const;

/** The tables that people fill registers in in. */
export const REGISTER_TABLES: Readonly<Partial<Record<RegisterId, string>>> = {
  initiatives: TABLES.initiatives,
  actions: TABLES.actionPlan,
  dialogues: TABLES.dialogues,
  challenges: TABLES.challenges,
};

/** The very hidden sheet with what dropdowns and formulas take from cells: what nobody sees, nobody sorts or splits. */
export const LISTS_SHEET = 'LS_listor';

/** The words of the dropdowns stand in cells under these names. */
export const LEVEL_WORDS_NAME = 'LS_Nivaer';
export const UNIT_NAMES_NAME = 'LS_Enheter';
export const AREA_LABELS_NAME = 'LS_Omraden';

/** Where formulas find the method of the round. */
export const METHOD_NAMES = { rule: 'LS_Regel', weights: 'LS_Vikter', limits: 'LS_Granser' } as const;

/** What the arithmetic of the consultation is written in, so that a formula says what it rests on. */
export const CONSULTATION_NAMES = {
  asked: 'LS_Remiss_Tillfragade',
  answers: 'LS_Remiss_Yttranden',
  uninvited: 'LS_Remiss_Objudna',
  invitedAnswers: 'LS_Remiss_Svar',
  printed: 'LS_Remiss_Tryckta',
  listColumn: 'LS_Remiss_Lista',
  namedColumn: 'LS_Remiss_Namnda',
} as const;

export const SETTINGS = { round: 'LS.round' } as const;

export type UnitColumnId = 'area' | DimensionId | 'score' | 'status' | 'possible' | 'note' | 'source';

/** What the product computes of an area's levels, in the order that it stands in. */
export const SCORES = ['score', 'status', 'possible'] as const satisfies readonly UnitColumnId[];
export type ScoreId = (typeof SCORES)[number];

/** Columns of a unit's table: heading and width in points. */
export const UNIT_COLUMNS: readonly { readonly id: UnitColumnId; readonly title: string; readonly width: number }[] = [
  { id: 'area', title: 'Område', width: 250 },
  ...DIMENSIONS.map(({ id, title }) => ({ id, title, width: 104 })),
  { id: 'score', title: 'Poäng', width: 54 },
  { id: 'status', title: 'Status', width: 72 },
  { id: 'possible', title: 'Möjlig', width: 84 },
  { id: 'note', title: 'Kommentar', width: 200 },
  { id: 'source', title: 'Källa', width: 160 },
];

export function unitTableName(unit: UnitId): string {
  return `LS_Enhet_${unit.replaceAll('-', '_')}`;
}

/** What of a range that a user bound to a unit has a name, and how the name ends. */
export const BOUND_PARTS = {
  levels: '',
  areas: '_omraden',
  dimensions: '_dimensioner',
  score: '_poang',
  status: '_status',
  possible: '_mojlig',
} as const;

export type BoundPart = keyof typeof BOUND_PARTS;

/** Names are co-authored with the cells, and follow them when rows are inserted and sheets renamed. */
export function boundName(unit: UnitId, part: BoundPart): string {
  return `LS_Kopplad_${unit.replaceAll('-', '_')}${BOUND_PARTS[part]}`;
}

export function unitSheetName(unit: Unit): string {
  return unit.shortName;
}

const BASE = 'LS_bas_';

export function baseSheetName(unit: UnitId): string {
  return `${BASE}${unit}`;
}

/** No unit is called so. */
export function registerBaseName(register: RegisterId): string {
  return `${BASE}register_${register}`;
}

/** Sheets of ours that people never see. */
export function isHiddenSheet(name: string): boolean {
  return name === LISTS_SHEET || name.startsWith(BASE);
}
