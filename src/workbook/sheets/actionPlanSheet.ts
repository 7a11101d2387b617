import { sourceNames } from '../../core/catalogue/sources';
import { followUpField } from '../../core/registers/actions';
import { SHEETS } from '../layout';
import { layOutRegisterSheet } from './registerSheet';
import type { WantedSheet } from './wantedSheet';

const EMPTY_ROWS = 20;
const YEARS = 3;

/**
 * An empty action plan for coordinators to fill in: the sources say what one should hold, and have none.
 * @param year the first that measures are followed up in
 */
export function layOutActionPlanSheet(year: number): WantedSheet {
  const followUps = Array.from({ length: YEARS }, (_, index) => [followUpField(year + index), 150] as const);
  return layOutRegisterSheet({
    register: 'actions',
    name: SHEETS.actionPlan,
    title: 'Handlingsplan – fylls i av samordnarna',
    about: [
      'Källorna har ingen handlingsplan, bara vad en ska innehålla: mätbara mål, vem som ansvarar för vilken insats, och uppföljning varje år.',
      `Källa: ${sourceNames(['002'], 'sv')}, rad 270.`,
      'Ansvarig: skriv helst en funktion, inte en person. Raderna synkas med hubben; fler rader och egna kolumner går bra.',
    ],
    widths: {
      ...{ unit: 120, area: 170, measure: 250, goal: 200, owner: 120, due: 96 },
      ...Object.fromEntries(followUps),
    },
    keys: [],
    emptyRows: EMPTY_ROWS,
  });
}
