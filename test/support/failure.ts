/** What a promise is rejected with, as office.js shapes its errors; `null` when it is not. */
export const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { code: string; message: string; debugInfo?: { errorLocation?: string } }) => error,
  );
