import { DIALOGUES, type Dialogue } from '../../core/catalogue/dialogues';
import { sourceNames } from '../../core/catalogue/sources';
import { SHEETS, TABLES } from '../layout';
import { layOutSourceSheet } from './sourceSheet';
import type { WantedSheet } from './wantedSheet';

const UNKNOWN = 'ingen uppgift i källan';
const KINDS: { readonly [K in Dialogue['kind']]: string } = {
  national: 'Nationell dialog',
  careRegional: 'Sjukvårdsregional samverkan',
  interview: 'Planerad intervju 2022, nationellt programområde',
};

const COLUMNS = [
  { title: 'Slag', width: 170 },
  { title: 'Forum', width: 250 },
  { title: 'Ska mötas', width: 110 },
  { title: 'Möten enligt källan', width: 130 },
  { title: 'Hållna möten (fylls i)', width: 150 },
  { title: 'Källa', width: 230 },
  { title: 'Rad', width: 40, centred: true },
  { title: 'Att tänka på', width: 290 },
] as const;

/** The forums that the sources name; people log the meetings that are held. */
export function layOutDialoguesSheet(): WantedSheet {
  const rows: readonly Dialogue[] = DIALOGUES;
  return layOutSourceSheet({
    name: SHEETS.dialogues,
    table: TABLES.dialogues,
    title: 'Dialoger – forum, hur ofta och vilka möten som hållits',
    about: [
      'Källorna säger för tre forum hur ofta de ska mötas, och berättar om två hållna möten. NSG:s lista är ”exempel” och slutar med ”m.m.” (rad 222 och 238).',
      'Fyll i hållna möten, och fler forum på nya rader. Tillägget skriver aldrig över bladet när det väl finns.',
    ],
    columns: COLUMNS,
    keys: [0, 1],
    rows: rows.map(({ kind, forum, often, held, document, line, caveat }) => [
      KINDS[kind],
      forum,
      often ?? UNKNOWN,
      held ?? UNKNOWN,
      '',
      sourceNames([document], 'sv'),
      line,
      caveat ?? '',
    ]),
  });
}
