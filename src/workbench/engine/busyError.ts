import { ERROR_TYPE_SET, type ErrorType } from '@univerjs/engine-formula';

/** Excel's error while a call is under way. 0.25.1 does not know it, and would read it from a cell as text. */
export const BUSY = '#BUSY!';
ERROR_TYPE_SET.add(BUSY as ErrorType);
