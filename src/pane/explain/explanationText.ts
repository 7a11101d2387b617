import { areaLabel, areasOf } from '../../core/catalogue/strategies';
import type { ExplainedPlace } from '../../core/explainPlace';
import { levelWord } from '../../core/level';
import type { Round } from '../../core/round';
import { STATUSES } from '../../workbook/sheets/nationTables';
import {
  changeSentences,
  evidenceSentence,
  hasOwnEvidence,
  methodSentences,
  missingSentences,
  whySentences,
  type Words,
} from './explainSentences';

/** What is explained: `Region Skåne, 3. …: Gul`. */
export function subjectText(found: ExplainedPlace, { strategy }: Round, { texts }: Words): string {
  const area = areaLabel(areasOf(strategy).find(({ number }) => number === found.place.area)!);
  const what = found.dimension ? `${area}, ${found.dimension.title}` : area;
  return texts.subject(found.unit.name, what, levelWord((found.dimension ?? found.area).status));
}

/** The whole explanation as plain text, for a mail or a note. */
export function explanationText(found: ExplainedPlace, round: Round, words: Words): string {
  const { texts, formats } = words;
  const { number, share } = formats;
  const parts = found.dimensions.map(({ title, status, share: weight, contribution }) =>
    [title, levelWord(status), share(weight), contribution === null ? texts.none : number(contribution)].join(' · '),
  );
  const { score } = found.area;
  const sections: readonly (readonly string[])[] = [
    [subjectText(found, round, words), round.title, ...(round.invented ? [texts.invented] : [])],
    [texts.why, ...whySentences(found, words)],
    [texts.calculation, ...parts, `${texts.score}: ${score === null ? texts.none : number(score)}`],
    methodSentences(found, words),
    [texts.missing, ...missingSentences(found, words)],
    found.rollUp ? [] : [texts.changes, ...orNone(changeSentences(found, words), texts.noChange)],
    regionLines(found, words),
    hasOwnEvidence(found)
      ? [texts.evidence, ...found.dimensions.map((one) => `${one.title}: ${evidenceSentence(one, words)}`)]
      : [],
  ];
  return sections
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function regionLines({ rollUp, dimension }: ExplainedPlace, { texts, formats }: Words): string[] {
  if (!rollUp) return [];
  const lines = STATUSES.map((status) => {
    const names = rollUp.regions.filter((one) => one.status === status).map(({ region }) => region.shortName);
    return `${texts.regionCount(names.length, levelWord(status))}: ${names.length ? formats.list(names) : texts.nobody}`;
  });
  return [texts.regions(dimension?.title ?? texts.wholeArea), ...lines];
}

function orNone(lines: readonly string[], none: string): readonly string[] {
  return lines.length ? lines : [none];
}
