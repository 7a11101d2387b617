import type { Language } from '../../core/language';
import type { Method } from '../../core/method';
import { decimalText, parseDecimal } from '../parts/decimal';

/** A method as it stands in the form: numbers are what somebody typed so far, and coverage is a percentage. */
export interface MethodFields extends Pick<Method, 'rule' | 'guard'> {
  readonly weights: readonly string[];
  readonly redBelow: string;
  readonly greenFrom: string;
  readonly minimumCoverage: string;
  readonly evidenceMonths: string;
}

export function methodFields(method: Method, language: Language): MethodFields {
  const text = (value: number) => decimalText(value, language);
  return {
    rule: method.rule,
    guard: method.guard,
    weights: method.weights.map(text),
    redBelow: text(method.redBelow),
    greenFrom: text(method.greenFrom),
    minimumCoverage: text(100 * method.minimumCoverage),
    evidenceMonths: text(method.evidenceMonths),
  };
}

/** What is typed, as a method made on a version; what is no number is NaN, which is a fault. */
export function parseMethodFields(fields: MethodFields, version: string): Method {
  return {
    version,
    rule: fields.rule,
    guard: fields.guard,
    weights: fields.weights.map(parseDecimal),
    redBelow: parseDecimal(fields.redBelow),
    greenFrom: parseDecimal(fields.greenFrom),
    // A percentage of 33,3 must give 0.333, not the float beside it.
    minimumCoverage: Number((parseDecimal(fields.minimumCoverage) / 100).toFixed(12)),
    evidenceMonths: parseDecimal(fields.evidenceMonths),
  };
}
