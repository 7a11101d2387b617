import { SHEETS } from '../layout';
import { layOutRegisterSheet } from './registerSheet';
import type { WantedSheet } from './wantedSheet';

/** What the sources call challenges, with their area only where the source gives one. */
export function layOutChallengesSheet(): WantedSheet {
  return layOutRegisterSheet({
    register: 'challenges',
    name: SHEETS.challenges,
    title: 'Utmaningar – med källornas egna ord',
    about: [
      'Området står bara där källan själv har texten under ett av strategins områden. Kartläggningens fyra är ”exempel” utan område (rad 200–208).',
      'Skriv kommentarer, och fler utmaningar på nya rader. De synkas med hubben; källornas egna ord ändras inte.',
    ],
    widths: { words: 380, area: 220, under: 190, source: 260, line: 40, comment: 220, unit: 120 },
    keys: ['words'],
  });
}
