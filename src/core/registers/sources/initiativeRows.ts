import { INITIATIVES } from '../../catalogue/initiatives';
import { NATION } from '../../catalogue/units';
import { linksOf } from '../../crosswalk';
import { UNKNOWN } from '../field';
import { sourceFields, sourceKey, type SourceRow } from './sourceRow';

type Initiative = (typeof INITIATIVES)[number];

/** The initiatives that the source lists for area 1 of 2019. */
export const INITIATIVE_ROWS: readonly SourceRow[] = INITIATIVES.map((initiative) => {
  const { objective2019, title, source, published, line, textLine } = initiative;
  return {
    id: sourceKey('001', line),
    source: `001/${line}`,
    fields: sourceFields({
      ...{ unit: NATION.id, objective2019, objective2024: linkedTo2024(objective2019), title, where: source },
      ...{ published: published ?? UNKNOWN, line, textLine, caveat: caveats(initiative).join(' ') },
    }),
  };
});

function linkedTo2024(number: string): string {
  const found = linksOf(number, { from: '2019', to: '2024' });
  if (found.kind !== 'links') return UNKNOWN;
  return found.links.flatMap(({ objective }) => objective?.number ?? []).join(';');
}

function caveats({ title, line, textLine, dateMissing, objective2019 }: Initiative): string[] {
  const same = INITIATIVES.filter((one) => one.title === title);
  return [
    ...(same.length > 1 ? [`Upprepad titel: rad ${same.map((one) => one.line).join(', ')}.`] : []),
    ...(textLine === null ? [`Texten under översikten har den bara en gång under ${objective2019}.`] : []),
    ...(dateMissing ? [`Källan skriver ”publicerad” utan datum (rad ${line} och ${textLine}).`] : []),
  ];
}
