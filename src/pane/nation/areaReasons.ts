import { DIMENSIONS } from '../../core/catalogue/dimensions';
import type { Explained } from '../../core/explain';
import type { Language } from '../../core/language';
import { levelWord } from '../../core/level';
import type { Method } from '../../core/method';
import { METHOD_WORDS } from '../../core/methodWords';
import { possibleText } from '../../core/possible';
import type { Status } from '../../core/status';
import { LOCALES } from '../../core/language';
import type { Formats } from '../parts/useFormats';
import type { NationTexts } from '../texts/nationTexts';

export interface Saying {
  readonly texts: NationTexts;
  readonly language: Language;
  readonly formats: Pick<Formats, 'number' | 'share'>;
}

/**
 * Why an area has its colour, a sentence each.
 * @param statuses of the dimensions, in their order
 */
export function areaReasons(
  explained: Explained,
  { statuses, method }: { statuses: readonly Status[]; method: Method },
  { texts, language, formats }: Saying,
): string[] {
  const rule = METHOD_WORDS[language].rules[method.rule];
  if (explained.kind === 'refused') return [texts.refused(rule)];
  const { status, score, coverage, pullsDown, missing, guarded, possible } = explained;
  const list = new Intl.ListFormat(LOCALES[language]);
  const names = (indexes: readonly number[], nameOf: (index: number) => string) => list.format(indexes.map(nameOf));
  const title = (index: number) => DIMENSIONS[index]!.title;
  const isTooFew = status === null && score !== null;
  const isSettled = possible !== null && possible.lowest === possible.highest && possible.lowest === status;
  return [
    score === null ? texts.nothing : texts.points(formats.number(score), rule),
    score !== null && texts.limits(formats.number(method.greenFrom), formats.number(method.redBelow)),
    isTooFew && texts.tooFew(formats.share(coverage), formats.share(method.minimumCoverage)),
    pullsDown.length > 0 &&
      texts.pullsDown(names(pullsDown, (index) => `${title(index)} (${levelWord(statuses[index] ?? null)})`)),
    guarded && texts.guarded,
    missing.length > 0 && texts.missing(names(missing, title)),
    possible && (isSettled ? `${texts.settled}.` : `${texts.possible(possibleText(possible))}.`),
  ].filter((sentence) => typeof sentence === 'string');
}
