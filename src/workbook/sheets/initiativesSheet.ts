import { INITIATIVES } from '../../core/catalogue/initiatives';
import { sourceNames } from '../../core/catalogue/sources';
import { NATION } from '../../core/catalogue/units';
import { findObjective, linksOf } from '../../core/crosswalk';
import { dayNumber } from '../dayNumber';
import { SHEETS, TABLES } from '../layout';
import { layOutSourceSheet } from './sourceSheet';
import type { WantedSheet } from './wantedSheet';

type Initiative = (typeof INITIATIVES)[number];

const COLUMNS = [
  { title: 'Enhet', width: 70 },
  { title: 'Målsättning 2019', width: 210 },
  { title: 'Målsättning 2024 (efter samband)', width: 210 },
  { title: 'Insats', width: 290 },
  { title: 'Finns på', width: 90 },
  { title: 'Publicerad', width: 100, dates: true },
  { title: 'Rad i översikten', width: 84, centred: true },
  { title: 'Rad i texten', width: 60, centred: true },
  { title: 'Att tänka på', width: 260 },
] as const;

/** The initiatives that the source lists for area 1 of 2019; regions write theirs below. */
export function layOutInitiativesSheet(): WantedSheet {
  return layOutSourceSheet({
    name: SHEETS.initiatives,
    table: TABLES.initiatives,
    title: 'Insatser – det som källan räknar upp, och regionernas egna',
    about: [
      `Källa: ${sourceNames(['001'], 'sv')}; 16 rader med 14 olika titlar, alla till område 1 i 2019 års strategi. Insatser till andra områden finns inte i källorna.`,
      'Skriv era egna insatser på nya rader. Tillägget skriver aldrig över bladet när det väl finns.',
    ],
    columns: COLUMNS,
    keys: [6],
    rows: INITIATIVES.map((initiative) => [
      NATION.name,
      objectiveLabel('2019', initiative.objective2019),
      linkedTo2024(initiative.objective2019),
      initiative.title,
      initiative.source,
      initiative.published ? dayNumber(initiative.published) : 'datum saknas i källan',
      initiative.line,
      initiative.textLine ?? '',
      caveats(initiative).join(' '),
    ]),
  });
}

function objectiveLabel(strategy: '2019' | '2024', number: string): string {
  return `${number} ${findObjective(strategy, number)?.title ?? ''}`.trim();
}

function linkedTo2024(number: string): string {
  const found = linksOf(number, { from: '2019', to: '2024' });
  if (found.kind !== 'links') return 'okänt – källorna säger inget';
  return found.links
    .flatMap(({ objective }) => (objective ? [objectiveLabel('2024', objective.number)] : []))
    .join('; ');
}

function caveats({ title, line, textLine, dateMissing, objective2019 }: Initiative): string[] {
  const same = INITIATIVES.filter((one) => one.title === title);
  return [
    ...(same.length > 1 ? [`Upprepad titel: rad ${same.map((one) => one.line).join(', ')}.`] : []),
    ...(textLine === null ? [`Texten under översikten har den bara en gång under ${objective2019}.`] : []),
    ...(dateMissing ? [`Källan skriver ”publicerad” utan datum (rad ${line} och ${textLine}).`] : []),
  ];
}
