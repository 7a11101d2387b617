import { CHALLENGES } from './challenges';
import { CONSULTATION, CONSULTED_BODIES } from './consultation';
import { DIALOGUES } from './dialogues';
import { INITIATIVES } from './initiatives';
import { OBJECTIVES } from './objectives';
import { DEVELOPMENT_AREAS, DEVELOPMENT_PARTS } from './regionalStrategies';
import { sourceNames } from './sources';
import { areasOf } from './strategies';

/**
 * What must hold of all that was copied from the sources line by line.
 * @returns one sentence per fault
 */
export function findSourceFaults(): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => void (holds || faults.push(fault));

  for (const { number, line, outsideSources } of OBJECTIVES)
    expect((line === null) === outsideSources, `objective ${number} is in the sources without a line, or the reverse`);
  expect(isAscending(INITIATIVES.map(({ line }) => line)), 'the initiatives stand in the order of the source');

  const { asked, answers, uninvited } = CONSULTATION;
  expect(answers - uninvited <= asked, 'more bodies answered than were asked');
  const listed = CONSULTED_BODIES.filter(({ printed }) => printed !== 'notListed');
  expect(listed.length === 57, `the printed list has 57 bodies, not ${listed.length}`);
  expect(isAscending(listed.map(({ line }) => line ?? 0)), 'the bodies stand in the order of the printed list');
  for (const { name, printed, line, named } of CONSULTED_BODIES)
    expect(printed === 'notListed' ? !line && !!named : !!line, `"${name}" stands nowhere in the source`);
  const names = CONSULTED_BODIES.map(({ name }) => name);
  expect(new Set(names).size === names.length, 'a body is listed twice');

  expect(DEVELOPMENT_AREAS.length === 5, 'Stockholm has 5 development areas');
  for (const { number, parts, line } of DEVELOPMENT_AREAS) {
    const lines = DEVELOPMENT_PARTS.flatMap((part) => parts[part].map((excerpt) => excerpt.line));
    expect(isAscending([line, ...lines]), `the excerpts of ${number} stand in the order of the source`);
  }
  for (const { area, words } of CHALLENGES)
    expect(area === null || areasOf('2024').some(({ number }) => number === area), `"${words}" is in no area`);
  for (const { document } of [...CHALLENGES, ...DIALOGUES, ...DEVELOPMENT_AREAS, CONSULTATION])
    expect(sourceNames([document], 'sv') !== document, `document ${document} has no title`);
  return faults;
}

function isAscending(lines: readonly number[]): boolean {
  return lines.every((line, index) => index === 0 || line > lines[index - 1]!);
}
