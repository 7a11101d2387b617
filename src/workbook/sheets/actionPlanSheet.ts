import { sourceNames } from '../../core/catalogue/sources';
import { areaAddress } from '../address';
import { AREA_LABELS_NAME, SHEETS, TABLES, UNIT_NAMES_NAME } from '../layout';
import { headingsRow, layOutSourceSheet, type SourceSheet } from './sourceSheet';
import type { WantedSheet } from './wantedSheet';

const EMPTY_ROWS = 20;
const YEARS = 3;

/**
 * An empty action plan for coordinators to fill in: the sources say what one should hold, and have none.
 * @param year the first that measures are followed up in
 */
export function layOutActionPlanSheet(year: number): WantedSheet {
  const columns = [
    { title: 'Enhet', width: 120 },
    { title: 'Område', width: 170 },
    { title: 'Åtgärd', width: 250 },
    { title: 'Mätbart mål', width: 200 },
    { title: 'Ansvarig', width: 120 },
    { title: 'Klart senast', width: 96, dates: true as const },
    ...Array.from({ length: YEARS }, (_, index) => ({ title: `Uppföljning ${year + index}`, width: 150 })),
  ];
  const sheet: SourceSheet = {
    name: SHEETS.actionPlan,
    table: TABLES.actionPlan,
    title: 'Handlingsplan – fylls i av samordnarna',
    about: [
      'Källorna har ingen handlingsplan, bara vad en ska innehålla: mätbara mål, vem som ansvarar för vilken insats, och uppföljning varje år.',
      `Källa: ${sourceNames(['002'], 'sv')}, rad 270.`,
      'Ansvarig: skriv helst en funktion, inte en person. Tillägget skriver aldrig över bladet när det väl finns; fler rader och kolumner går bra.',
    ],
    columns,
    keys: [],
    rows: Array.from({ length: EMPTY_ROWS }, () => columns.map(() => '')),
  };
  const laidOut = layOutSourceSheet(sheet);
  const choices = [UNIT_NAMES_NAME, AREA_LABELS_NAME].map((name, column) => ({
    address: areaAddress({ row: headingsRow(sheet) + 1, column, rows: EMPTY_ROWS, columns: 1 }),
    name,
  }));
  return { ...laidOut, form: { ...laidOut.form, choices } };
}
