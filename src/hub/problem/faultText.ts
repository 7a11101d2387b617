import type { FastifyError } from 'fastify';
import type { Language } from '../../core/language';

/** What can be wrong with a field, by the JSON schema keyword it breaks. */
const FAULTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  required: { sv: 'saknas', en: 'missing' },
  additionalProperties: { sv: 'okänt fält', en: 'unknown field' },
  type: { sv: 'fel typ', en: 'wrong type' },
  const: { sv: 'okänt värde', en: 'unknown value' },
  pattern: { sv: 'fel form', en: 'wrong form' },
  minimum: { sv: 'för litet', en: 'too small' },
  maximum: { sv: 'för stort', en: 'too large' },
  minItems: { sv: 'för få', en: 'too few' },
  minProperties: { sv: 'för få fält', en: 'too few fields' },
  maxItems: { sv: 'för många', en: 'too many' },
  maxLength: { sv: 'för långt', en: 'too long' },
};

/** Which part of a request was wrong, and how: `body/changes/0/area (för stort)`. */
export function faultText({ validation, validationContext }: FastifyError, language: Language): string {
  const first = validation?.[0];
  if (first === undefined) return { sv: 'adress eller JSON', en: 'address or JSON' }[language];
  const named = first.params.missingProperty ?? first.params.additionalProperty;
  const place = `${validationContext ?? ''}${first.instancePath}${typeof named === 'string' ? `/${named}` : ''}`;
  const fault = FAULTS[first.keyword]?.[language];
  return fault === undefined ? place : `${place} (${fault})`;
}
