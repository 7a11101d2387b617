import { DIMENSIONS } from '../../core/catalogue/dimensions';
import type { Method } from '../../core/method';
import { METHOD_WORDS } from '../../core/methodWords';
import { Facts, type Fact } from '../parts/Facts';
import { methodFields } from './methodFields';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { METHOD_TEXTS } from '../texts/methodTexts';

/** A method to read. */
export function MethodFacts({ method }: { method: Method }) {
  const { language } = usePane();
  const texts = useTexts(METHOD_TEXTS);
  const { rules, weight, parameters } = METHOD_WORDS[language];
  const fields = methodFields(method, language);
  const number = (parameter: keyof typeof parameters): Fact => [parameters[parameter], fields[parameter]];
  return (
    <Facts
      facts={[
        [texts.rule, rules[method.rule]],
        ...DIMENSIONS.map(({ title }, index): Fact => [weight(title), fields.weights[index] ?? '']),
        number('redBelow'),
        number('greenFrom'),
        [texts.guard, method.guard ? texts.guardOn : texts.guardOff],
        number('minimumCoverage'),
        number('evidenceMonths'),
      ]}
    />
  );
}
