/** What Excel gives functions for a cell's error: a code and a text. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

export const ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

/** For functions that are not loaded from the bundle: the global that Excel would provide. */
export function provideCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: ERROR_CODES } });
}
