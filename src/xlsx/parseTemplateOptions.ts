import { CARE_REGION_UNITS, REGION_UNITS, type UnitId } from '../core/catalogue/units';
import { isRoundId, parseOptions, parseUnits, type Misuse } from './parseOptions';

/** What `npm run template` is asked for. */
export interface TemplateWish {
  readonly kind: 'template';
  readonly out: string;
  readonly units: readonly UnitId[];
  /** `'usual'`: the round of new workbooks. `'demo'`: the one with invented levels. */
  readonly round: 'usual' | 'demo' | { readonly id: string };
}

/** One file for everybody has a sheet for each; who wants a file each says for which unit. */
const EVERY_UNIT = [...REGION_UNITS, ...CARE_REGION_UNITS].map(({ id }) => id);

export function parseTemplateOptions(line: readonly string[]): TemplateWish | Misuse {
  const options = parseOptions(line, { out: 'text', unit: 'texts', round: 'text', demo: 'flag', language: 'text' });
  if ('kind' in options) return options;
  const [word] = options.words;
  if (word !== undefined) return { kind: 'unknownOption', option: word };
  const out = options.text('out');
  if (out === null) return { kind: 'missing', option: '--out' };
  const units = parseUnits(options.texts('unit'));
  if ('kind' in units) return units;
  const [demo, id] = [options.flag('demo'), options.text('round')];
  if (demo && id !== null) return { kind: 'notBoth', options: ['--demo', '--round'] };
  if (id !== null && !isRoundId(id)) return { kind: 'notARound', round: id };
  const round = demo ? 'demo' : id === null ? 'usual' : { id };
  return { kind: 'template', out, units: units.length ? units : EVERY_UNIT, round };
}
