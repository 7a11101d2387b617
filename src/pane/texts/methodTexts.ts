import type { InLanguages } from './inLanguages';

/** The texts of the pane's section on rounds and methods. What a method's rules and numbers are called is in `METHOD_WORDS`. */
export interface MethodTexts {
  readonly title: string;
  readonly round: string;
  readonly strategy: string;
  readonly state: string;
  readonly open: string;
  readonly closed: string;
  readonly current: string;
  readonly rule: string;
  readonly guard: string;
  readonly guardOn: string;
  readonly guardOff: string;
  readonly version: string;
  readonly changed: string;
  readonly neverChanged: string;
  readonly changedBy: (who: string, when: string) => string;
  readonly appliesTo: (round: string) => string;
  readonly moved: string;
  readonly save: string;
  readonly undo: string;
  readonly openRound: string;
  readonly closeRound: string;
  readonly closeHint: string;
  readonly closedKeeps: string;
  readonly makeCurrent: string;
  readonly currentHint: string;
  readonly newRound: string;
  readonly newRoundHint: string;
  readonly id: string;
  readonly idHint: string;
  readonly roundTitle: string;
  readonly forNewWorkbooks: string;
  readonly make: string;
  readonly made: (title: string) => string;
  readonly faultyId: string;
  readonly takenId: string;
  readonly faultyTitle: (most: number) => string;
}

const sv: MethodTexts = {
  title: 'Omgång och metod',
  round: 'Omgång',
  strategy: 'Strategi',
  state: 'Läge',
  open: 'öppen',
  closed: 'stängd',
  current: 'nya arbetsböcker görs för den',
  rule: 'Regel',
  guard: 'En Röd hindrar Grön',
  guardOn: 'ja',
  guardOff: 'nej',
  version: 'Metodens version',
  changed: 'Ändrad',
  neverChanged: 'aldrig',
  changedBy: (who, when) => `${when} av ${who}`,
  appliesTo: (round) =>
    `Ändringen gäller omgången ”${round}” och ingen annan: andra omgångar behåller sin metod. Riket räknas om när du sparar.`,
  moved: 'Någon annan har ändrat metoden sedan du började. Välj Ångra för att se den som gäller nu.',
  save: 'Spara metoden',
  undo: 'Ångra',
  openRound: 'Öppna omgången',
  closeRound: 'Stäng omgången',
  closeHint: 'En stängd omgång går att läsa men tar inte emot ändringar. Den går att öppna igen.',
  closedKeeps: 'En stängd omgång behåller nivåer och metod. Öppna den för att ändra.',
  makeCurrent: 'Gör till aktuell',
  currentHint: 'Nya arbetsböcker görs för den aktuella omgången. De som finns byter inte.',
  newRound: 'Ny omgång',
  newRoundHint: 'Den nya omgången börjar tom, med samma metod som den aktuella omgången har nu.',
  id: 'Id',
  idHint: 'Till exempel 2027. Går inte att ändra sedan.',
  roundTitle: 'Titel',
  forNewWorkbooks: 'Nya arbetsböcker görs för den här',
  make: 'Lägg upp',
  made: (title) => `”${title}” är upplagd. Den går att välja under Omgång när arbetsboken är skapad.`,
  faultyId: 'Skriv 1–40 tecken: små bokstäver a–z, siffror och bindestreck.',
  takenId: 'Det finns redan en omgång med det id:t.',
  faultyTitle: (most) => `Skriv en titel på högst ${most} tecken.`,
};

const en: MethodTexts = {
  title: 'Round and method',
  round: 'Round',
  strategy: 'Strategy',
  state: 'State',
  open: 'open',
  closed: 'closed',
  current: 'new workbooks are made for it',
  rule: 'Rule',
  guard: 'A Röd keeps from Grön',
  guardOn: 'yes',
  guardOff: 'no',
  version: "The method's version",
  changed: 'Changed',
  neverChanged: 'never',
  changedBy: (who, when) => `${when} by ${who}`,
  appliesTo: (round) =>
    `The change is for the round “${round}” and no other: other rounds keep their method. Riket is worked out anew when you save.`,
  moved: 'Somebody else has changed the method since you began. Choose Undo to see the present one.',
  save: 'Save the method',
  undo: 'Undo',
  openRound: 'Open the round',
  closeRound: 'Close the round',
  closeHint: 'A closed round can be read but takes no changes. It can be opened again.',
  closedKeeps: 'A closed round keeps its levels and method. Open it to change them.',
  makeCurrent: 'Make current',
  currentHint: 'New workbooks are made for the current round. Those that exist stay with theirs.',
  newRound: 'New round',
  newRoundHint: 'The new round starts empty, with the method that the current round has now.',
  id: 'Id',
  idHint: 'For example 2027. It can’t be changed later.',
  roundTitle: 'Title',
  forNewWorkbooks: 'New workbooks are made for it',
  make: 'Make round',
  made: (title) => `“${title}” is made. It can be chosen under Round once the workbook is created.`,
  faultyId: 'Write 1–40 characters: small letters a–z, digits and hyphens.',
  takenId: 'There is a round with that id already.',
  faultyTitle: (most) => `Write a title of at most ${most} characters.`,
};

export const METHOD_TEXTS: InLanguages<MethodTexts> = { sv, en };
