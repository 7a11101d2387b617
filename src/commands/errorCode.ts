/**
 * What tells an error to those who help, and says nothing of what cells hold, as messages may: Excel's own code
 * (`InvalidArgument`), or the kind of error and where in our scripts it arose (`TypeError taskpane.js:1:2345`).
 */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if ('code' in error && typeof error.code === 'string' && CODE.test(error.code)) return error.code;
  return [CODE.test(error.name) ? error.name : 'Error', ...(SCRIPT_PLACE.exec(error.stack ?? '') ?? [])].join(' ');
}

const CODE = /^[A-Za-z]{1,60}$/;
const SCRIPT_PLACE = /[\w.-]+\.js:\d+:\d+/;
