import { sourceNames } from '../../core/catalogue/sources';
import { SHEETS } from '../layout';
import { layOutRegisterSheet } from './registerSheet';
import type { WantedSheet } from './wantedSheet';

/** The initiatives that the source lists for area 1 of 2019; regions write theirs below. */
export function layOutInitiativesSheet(): WantedSheet {
  return layOutRegisterSheet({
    register: 'initiatives',
    name: SHEETS.initiatives,
    title: 'Insatser – det som källan räknar upp, och regionernas egna',
    about: [
      `Källa: ${sourceNames(['001'], 'sv')}; 16 rader med 14 olika titlar, alla till område 1 i 2019 års strategi. Insatser till andra områden finns inte i källorna.`,
      'Skriv era egna insatser på nya rader. De synkas med hubben; källans egna rader ändras inte.',
    ],
    widths: {
      ...{ unit: 70, objective2019: 210, objective2024: 210, title: 290, where: 90, published: 100 },
      ...{ line: 84, textLine: 60, caveat: 260 },
    },
    keys: ['line'],
  });
}
