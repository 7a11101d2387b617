import { nameKey } from '../nameKey';
import { AREAS } from './areas';
import { findSourceFaults } from './checkSourceData';
import { CROSSWALK, RENAMED_AREAS } from './crosswalk';
import { DIMENSIONS } from './dimensions';
import { DOCUMENT_READINGS, GOVERNING_DOCUMENT_CLAIMS } from './governingDocuments';
import { INITIATIVES } from './initiatives';
import { OBJECTIVES } from './objectives';
import { areasOf, STRATEGIES } from './strategies';
import { CARE_REGION_UNITS, memberRegions, REGION_UNITS, unitNames, UNITS } from './units';

/**
 * What must hold of the catalogue whoever edits it (document numbers: see the data files).
 * @returns one sentence per fault; an empty list when the catalogue is right
 */
export function checkCatalogue(): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => void (holds || faults.push(fault));

  expect(REGION_UNITS.length === 21, 'Sweden has 21 regions');
  expect(CARE_REGION_UNITS.length === 6, 'there are 6 sjukvårdsregioner');
  expect(
    CARE_REGION_UNITS.every((group) => memberRegions(group).length > 0),
    'a sjukvårdsregion has no regions',
  );
  for (const [what, names] of namesThatMustDiffer())
    for (const name of repeated(names)) expect(false, `${what} "${name}" is used twice`);
  for (const unit of UNITS)
    expect(/^[^\\/?*[\]:]{1,31}$/.test(unit.shortName), `"${unit.shortName}" can't name a sheet`);

  expect(DIMENSIONS.length === 4, 'there are 4 dimensions');
  for (const strategy of STRATEGIES)
    expect(
      areasOf(strategy).every((area, index) => area.number === index + 1) && areasOf(strategy).length === 8,
      `strategy ${strategy} has areas 1–8`,
    );
  expect(AREAS.length === STRATEGIES.length * 8, 'an area belongs to no strategy');

  const objectives = new Set<string>(OBJECTIVES.map(({ strategy, number }) => `${strategy} ${number}`));
  expect(objectives.size === OBJECTIVES.length, 'an objective is listed twice');
  const counts = areasOf('2024').map(
    (area) => OBJECTIVES.filter((objective) => objective.strategy === '2024' && objective.area === area.number).length,
  );
  expect(
    counts.join('+') === '4+3+5+4+3+4+3+5',
    `the 2024 strategy has 4+3+5+4+3+4+3+5 objectives, not ${counts.join('+')}`,
  );
  for (const link of CROSSWALK) {
    expect(
      link.from === null || objectives.has(`2019 ${link.from}`),
      `the crosswalk starts at an unknown 2019 ${link.from}`,
    );
    expect(objectives.has(`2024 ${link.to}`), `the crosswalk leads to an unknown 2024 ${link.to}`);
  }

  for (const printing of [1, 2])
    expect(
      GOVERNING_DOCUMENT_CLAIMS.filter((claim) => claim.printing === printing).length === 21,
      `printing ${printing} of the governing documents has one row per region`,
    );
  for (const { comment } of GOVERNING_DOCUMENT_CLAIMS)
    expect(comment === null || comment in DOCUMENT_READINGS, `nobody has read "${comment}"`);
  for (const { from, to } of RENAMED_AREAS)
    expect(
      AREAS.some((area) => area.strategy === '2019' && area.title === from) &&
        AREAS.some((area) => area.strategy === '2024' && area.title === to),
      `"${from}" or "${to}" is no area`,
    );
  expect(
    INITIATIVES.length === 16 && new Set(INITIATIVES.map(({ title }) => title)).size === 14,
    '16 initiatives, 14 titles',
  );
  return [...faults, ...findSourceFaults()];
}

function namesThatMustDiffer(): [string, string[]][] {
  return [
    ['unit id', UNITS.map((unit) => unit.id)],
    ['unit name', UNITS.flatMap((unit) => [...new Set(unitNames(unit).map(nameKey))])],
    ['dimension', DIMENSIONS.map(({ id }) => id)],
  ];
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
