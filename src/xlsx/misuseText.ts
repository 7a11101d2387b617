import { UNITS } from '../core/catalogue/units';
import type { Language } from '../core/language';
import type { Misuse } from './parseOptions';

const SENTENCES: { readonly [L in Language]: (misuse: Misuse) => string } = {
  sv: (misuse) => {
    switch (misuse.kind) {
      case 'unknownOption':
        return `${misuse.option} går inte att ange här.`;
      case 'missing':
        return `${misuse.option} saknas eller har inget värde.`;
      case 'notBoth':
        return `Ange bara en av ${misuse.options.join(', ')}.`;
      case 'unknownUnit':
        return `Ingen enhet heter ”${misuse.unit}”. Skriv en region eller sjukvårdsregion: ${units()}.`;
      case 'notARound':
        return `”${misuse.round}” kan inte vara en omgång: skriv små bokstäver a–z, siffror och bindestreck, till exempel 2026.`;
      case 'notCells':
        return `”${misuse.cells}” är inte 8 × 4 celler. Skriv blad och område, till exempel --cells "Blad1!C4:F11": 8 rader × 4 kolumner, eller 4 × 8.`;
      case 'notAnAddress':
        return `”${misuse.hub}” är ingen adress till en hubb. Skriv till exempel --hub http://localhost:3000.`;
      case 'oneMatrix':
        return '--cells och --unit hör ihop, och gäller en enda fil och en enda enhet.';
    }
  },
  en: (misuse) => {
    switch (misuse.kind) {
      case 'unknownOption':
        return `${misuse.option} can't be given here.`;
      case 'missing':
        return `${misuse.option} is missing or has no value.`;
      case 'notBoth':
        return `Give only one of ${misuse.options.join(', ')}.`;
      case 'unknownUnit':
        return `No unit is called “${misuse.unit}”. Write a region or sjukvårdsregion: ${units()}.`;
      case 'notARound':
        return `“${misuse.round}” can't be a round: use lower-case letters a–z, digits and hyphens, for instance 2026.`;
      case 'notCells':
        return `“${misuse.cells}” is not 8 × 4 cells. Write sheet and area, for instance --cells "Blad1!C4:F11": 8 rows × 4 columns, or 4 × 8.`;
      case 'notAnAddress':
        return `“${misuse.hub}” is no address of a hub. Write for instance --hub http://localhost:3000.`;
      case 'oneMatrix':
        return '--cells and --unit belong together, and go with a single file and a single unit.';
    }
  },
};

function units(): string {
  return UNITS.map(({ id }) => id).join(', ');
}

/** One sentence on what is wrong with a command line. */
export function misuseText(misuse: Misuse, language: Language): string {
  return SENTENCES[language](misuse);
}
