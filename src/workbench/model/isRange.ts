import { WireObject } from '../richapi/wireObject';
import type { Range } from './range';

/** For members of classes that Range itself makes, and which therefore cannot import it. */
export const isRange = (value: unknown): value is Range => value instanceof WireObject && value.wireType === 'Range';
