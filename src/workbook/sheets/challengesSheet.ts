import { CHALLENGES, type Challenge } from '../../core/catalogue/challenges';
import { sourceNames } from '../../core/catalogue/sources';
import { areaLabel, areasOf } from '../../core/catalogue/strategies';
import { SHEETS, TABLES } from '../layout';
import { layOutSourceSheet } from './sourceSheet';
import type { WantedSheet } from './wantedSheet';

const COLUMNS = [
  { title: 'Utmaning', width: 380 },
  { title: 'Område (2024)', width: 220 },
  { title: 'Står under', width: 190 },
  { title: 'Källa', width: 260 },
  { title: 'Rad', width: 40, centred: true },
  { title: 'Kommentar (fylls i)', width: 220 },
] as const;

/** What the sources call challenges, with their area only where the source gives one. */
export function layOutChallengesSheet(): WantedSheet {
  return layOutSourceSheet({
    name: SHEETS.challenges,
    table: TABLES.challenges,
    title: 'Utmaningar – med källornas egna ord',
    about: [
      'Området står bara där källan själv har texten under ett av strategins områden. Kartläggningens fyra är ”exempel” utan område (rad 200–208).',
      'Skriv kommentarer, och fler utmaningar på nya rader. Tillägget skriver aldrig över bladet när det väl finns.',
    ],
    columns: COLUMNS,
    keys: [0],
    rows: CHALLENGES.map(challengeRow),
  });
}

function challengeRow({ words, document, line, area, under }: Challenge): (string | number)[] {
  const inArea = areasOf('2024').find(({ number }) => number === area);
  return [
    words,
    inArea ? areaLabel(inArea) : 'okänt – källan anger inget',
    under ?? '',
    sourceNames([document], 'sv'),
    line,
    '',
  ];
}
