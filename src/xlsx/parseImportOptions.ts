import type { UnitId } from '../core/catalogue/units';
import { covers } from '../workbook/address';
import { orientationOf } from '../workbook/binding/orientation';
import { parseReference } from '../workbook/reference';
import { READ_AREA } from './parseBook';
import { isRoundId, parseOptions, parseUnits, type Misuse } from './parseOptions';

/** 8 × 4 cells of a sheet that isn't ours, and whose answers they are. */
export interface Binding {
  readonly sheet: string;
  readonly address: string;
  readonly unit: UnitId;
}

/** What `npm run import` is asked for. */
export interface ImportWish {
  readonly kind: 'import';
  readonly files: readonly string[];
  /** Where the hub stands, without a path. */
  readonly hub: string;
  /** The test user of a hub in development; `null` where a token is given. */
  readonly user: string | null;
  /** For files that don't say it themselves. */
  readonly round: string | null;
  readonly binding: Binding | null;
  readonly dryRun: boolean;
}

/** @param hasToken whether the environment holds a token for the hub */
export function parseImportOptions(line: readonly string[], hasToken: boolean): ImportWish | Misuse {
  const options = parseOptions(line, {
    hub: 'text',
    user: 'text',
    round: 'text',
    unit: 'texts',
    cells: 'text',
    'dry-run': 'flag',
    language: 'text',
  });
  if ('kind' in options) return options;
  const { words: files } = options;
  if (!files.length) return { kind: 'missing', option: 'fil.xlsx' };
  const [address, user, round] = [options.text('hub'), options.text('user'), options.text('round')];
  if (address === null) return { kind: 'missing', option: '--hub' };
  const hub = parseOrigin(address);
  if (hub === null) return { kind: 'notAnAddress', hub: address };
  if (user === null && !hasToken) return { kind: 'missing', option: '--user' };
  if (round !== null && !isRoundId(round)) return { kind: 'notARound', round };
  const units = parseUnits(options.texts('unit'));
  if ('kind' in units) return units;
  const binding = parseBinding(options.text('cells'), units, files.length);
  if (binding && 'kind' in binding) return binding;
  return { kind: 'import', files, hub, user, round, binding, dryRun: options.flag('dry-run') };
}

function parseOrigin(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).origin;
}

function parseBinding(cells: string | null, units: readonly UnitId[], files: number): Binding | Misuse | null {
  if (cells === null && !units.length) return null;
  const [unit, another] = units;
  if (cells === null || !unit || another || files > 1) return { kind: 'oneMatrix' };
  const place = parseReference(`=${cells}`);
  const last = place?.address.split(':')[1] ?? '';
  if (!place || orientationOf(place.address) === null || !covers(READ_AREA, last)) return { kind: 'notCells', cells };
  return { ...place, unit };
}
