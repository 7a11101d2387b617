/** What the hub refuses before anybody has looked at what was asked for. In the form of `PROBLEMS`, and part of it. */
export const GUARD_PROBLEMS = {
  metricsClosed: {
    status: 403,
    title: { sv: 'Mätvärden lämnas inte ut', en: 'Measurements are not given out' },
    detail: {
      sv: () => 'Hubbens mätvärden läses från samma dator, eller med den nyckel som hubben startades med.',
      en: () => 'The hub’s measurements are read from its own machine, or with the token the hub was started with.',
    },
  },
  methodNotAllowed: {
    status: 405,
    title: { sv: 'Metoden tas inte emot', en: 'Method not allowed' },
    detail: {
      sv: (about: string) => `Adressen tar bara emot ${about}.`,
      en: (about: string) => `The address takes ${about} only.`,
    },
  },
  requestTimeout: {
    status: 408,
    title: { sv: 'Anropet tog för lång tid', en: 'Request took too long' },
    detail: {
      sv: () => 'Anropet kom inte fram helt i tid. Inget har ändrats; försök igen.',
      en: () => 'The request did not arrive whole in time. Nothing was changed; try again.',
    },
  },
  addressTooLong: {
    status: 414,
    title: { sv: 'För lång adress', en: 'Address too long' },
    detail: {
      sv: () => 'Adressen i anropet är för lång.',
      en: () => 'The address of the request is too long.',
    },
  },
  tooMany: {
    status: 429,
    title: { sv: 'För många anrop', en: 'Too many requests' },
    detail: {
      sv: (about: string) => `För många anrop på kort tid. Inget har ändrats; försök igen om ${about} sekunder.`,
      en: (about: string) => `Too many requests in a short time. Nothing was changed; try again in ${about} seconds.`,
    },
  },
  headersTooLarge: {
    status: 431,
    title: { sv: 'För stora rubriker', en: 'Headers too large' },
    detail: {
      sv: () => 'Anropets rubriker är för stora. Logga ut och in igen om det upprepas.',
      en: () => 'The headers of the request are too large. Sign out and in again if it happens again.',
    },
  },
} as const;
