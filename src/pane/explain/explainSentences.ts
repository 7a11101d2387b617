import type { ExplainedDimension, ExplainedPlace } from '../../core/explainPlace';
import { isOld } from '../../core/freshness';
import type { Language } from '../../core/language';
import { levelWord, LEVELS, levelValue } from '../../core/level';
import { METHOD_WORDS } from '../../core/methodWords';
import type { Formats } from '../parts/useFormats';
import type { ExplainTexts } from '../texts/explainTexts';

/** What sentences are made with. */
export interface Words {
  readonly texts: ExplainTexts;
  readonly formats: Formats;
  readonly language: Language;
}

/** Why the area has its colour. */
export function whySentences(found: ExplainedPlace, words: Words): string[] {
  const { texts, formats } = words;
  const { explained, dimensions, dimension } = found;
  const direct = dimensions.filter((one) => one.direct);
  const low = explained.kind === 'explained' ? explained.pullsDown.map((index) => dimensions[index]!) : [];
  return [
    ...(dimension ? [selectedSentence(dimension, found, words)] : []),
    colourSentence(found, words),
    ...(low.length
      ? [texts.pullsDown(formats.list(low.map((one) => texts.part(one.title, levelWord(one.status)))))]
      : []),
    ...direct.map(({ title, rolledUp }) => texts.direct(title, levelWord(rolledUp))),
  ];
}

function colourSentence(
  { explained, method, rollUp, dimensions }: ExplainedPlace,
  { texts, formats, language }: Words,
): string {
  const { number, share } = formats;
  if (explained.kind === 'refused') return texts.refused(METHOD_WORDS[language].rules[method.rule]);
  const { status, score, coverage, guarded } = explained;
  if (score === null) {
    const hasAnswers = dimensions.some(({ counts }) => counts.green + counts.yellow + counts.red > 0);
    return rollUp && hasAnswers ? texts.tooFewRegions(share(method.minimumCoverage)) : texts.nothing;
  }
  if (guarded) return texts.guarded(number(score));
  switch (status) {
    case null:
      return texts.tooFew(share(coverage), share(method.minimumCoverage));
    case 'green':
      return texts.green(number(score), number(method.greenFrom));
    case 'yellow':
      return texts.yellow(number(score), number(method.greenFrom), number(method.redBelow));
    case 'red':
      return texts.red(number(score), number(method.redBelow));
  }
}

function selectedSentence(
  { title, status, value, share, direct }: ExplainedDimension,
  { rollUp }: ExplainedPlace,
  { texts, formats }: Words,
): string {
  if (status === null || value === null) return texts.selectedMissing(title);
  const points = formats.number(value);
  return rollUp && !direct
    ? texts.selectedMean(title, levelWord(status), points)
    : texts.selected(title, levelWord(status), points, formats.share(share));
}

/** The method of the round, as far as it decides the colour. */
export function methodSentences({ method, rollUp }: ExplainedPlace, { texts, formats, language }: Words): string[] {
  const { number, share } = formats;
  return [
    texts.byRule(METHOD_WORDS[language].rules[method.rule]),
    rollUp
      ? texts.ofMeans
      : texts.points100(LEVELS.map(({ id, word }) => [word, number(100 * levelValue(id))] as const)),
    texts.limits(number(method.greenFrom), number(method.redBelow)),
    method.guard ? texts.guardOn : texts.guardOff,
    texts.minimum(share(method.minimumCoverage)),
  ];
}

/** What is not assessed, and what it can still become. */
export function missingSentences(
  { explained, dimensions, method, rollUp }: ExplainedPlace,
  { texts, formats }: Words,
): string[] {
  if (explained.kind === 'refused') return [];
  const { missing, possible, coverage } = explained;
  const regionsMissing = rollUp !== null && rollUp.counts.unassessed > 0;
  if (!missing.length && !regionsMissing) return [texts.allThere];
  const isSettled = possible?.lowest === possible?.highest;
  return [
    ...(missing.length ? [texts.missingParts(formats.list(missing.map((index) => dimensions[index]!.title)))] : []),
    texts.coverage(formats.share(coverage), formats.share(method.minimumCoverage)),
    ...(possible
      ? [
          isSettled
            ? texts.settled(levelWord(possible.lowest))
            : texts.possible(levelWord(possible.lowest), levelWord(possible.highest)),
        ]
      : []),
  ];
}

/** The single changes that would give another colour, one a line. */
export function changeSentences({ changes, dimensions }: ExplainedPlace, { texts }: Words): string[] {
  return changes.map(({ index, from, to, status }) =>
    texts.change(dimensions[index]!.title, levelWord(from), levelWord(to), levelWord(status)),
  );
}

/** Since when a dimension is what it is, and how old its evidence is. */
export function evidenceSentence({ judgement, status }: ExplainedDimension, { texts, formats }: Words): string {
  if (!judgement || (judgement.level === null && judgement.levelSince === null)) return texts.notAssessed;
  const { levelSince, changedAt } = judgement;
  if (changedAt === '') return texts.notSent;
  const day = (time: string) => formats.day(new Date(time));
  const parts = [
    levelSince === null ? levelWord(status) : texts.since(levelWord(judgement.level), day(levelSince)),
    ...(judgement.level === null ? [] : [texts.judged(day(changedAt))]),
  ];
  return parts.join(' · ');
}

export function hasOldEvidence({ judgement }: ExplainedDimension, limit: { now: string; months: number }): boolean {
  return (
    judgement !== null && judgement.level !== null && judgement.changedAt !== '' && isOld(judgement.changedAt, limit)
  );
}

/** Of a group only where something is judged at the group itself: its regions' evidence is theirs. */
export function hasOwnEvidence({ rollUp, dimensions }: ExplainedPlace): boolean {
  return rollUp === null || dimensions.some(({ judgement }) => judgement !== null && judgement.level !== null);
}
