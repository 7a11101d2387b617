import { SHEETS } from '../layout';
import { layOutRegisterSheet } from './registerSheet';
import type { WantedSheet } from './wantedSheet';

/** The forums that the sources name; people log the meetings that are held. */
export function layOutDialoguesSheet(): WantedSheet {
  return layOutRegisterSheet({
    register: 'dialogues',
    name: SHEETS.dialogues,
    title: 'Dialoger – forum, hur ofta och vilka möten som hållits',
    about: [
      'Källorna säger för tre forum hur ofta de ska mötas, och berättar om två hållna möten. NSG:s lista är ”exempel” och slutar med ”m.m.” (rad 222 och 238).',
      'Fyll i hållna möten, och fler forum på nya rader. De synkas med hubben; källornas egna ord ändras inte.',
    ],
    widths: {
      ...{ kind: 170, forum: 250, often: 110, heldBySource: 130, held: 150, source: 230, line: 40, caveat: 290 },
      unit: 120,
    },
    keys: ['kind', 'forum'],
  });
}
