import { areaLabel, areasOf, STRATEGIES } from '../catalogue/strategies';
import { findUnit } from '../catalogue/units';
import { findObjective } from '../crosswalk';
import type { Language } from '../language';
import { UNKNOWN, unknownWords, type Field } from './field';

/** The words for what a field says, as people read and write them. Dates and numbers are their own. */
export function fieldWords(field: Field, value: string, language: Language): string {
  if (value === UNKNOWN) return unknownWords(field)?.[language] ?? choiceWords(field, value, language);
  const { form } = field;
  switch (form.kind) {
    case 'unit':
      return findUnit(value)?.name ?? value;
    case 'area': {
      const area = areasOf(STRATEGIES.at(-1)!).find(({ number }) => String(number) === value);
      return area ? areaLabel(area) : value;
    }
    case 'objectives':
      return value
        .split(';')
        .map((number) => `${number} ${findObjective(form.strategy, number)?.title ?? ''}`.trim())
        .join('; ');
    case 'choice':
      return choiceWords(field, value, language);
    case 'text':
    case 'link':
    case 'number':
    case 'date':
      return value;
  }
}

function choiceWords({ form }: Field, value: string, language: Language): string {
  const choices = form.kind === 'choice' ? form.choices : [];
  return choices.find(({ id }) => id === value)?.words[language] ?? value;
}
