import type { Language } from '../core/language';
import type { NoRound } from './importAnswers';
import type { NoAnswers } from './readAnswers';
import { LIMITS, type Unusable } from './unpack';

/** Why nothing of a file is sent, in one sentence. */
export type FileFailure = Unusable | NoAnswers | NoRound;

interface ImportTexts {
  readonly usage: string;
  readonly header: (file: string, units: string, round: string) => string;
  readonly sent: (count: number) => string;
  readonly wouldSend: (count: number) => string;
  readonly conflict: (field: string, mine: string, theirs: string, who: string, when: string) => string;
  readonly refused: (reason: string) => string;
  readonly unsettled: (count: number) => string;
  readonly fields: { readonly level: string; readonly note: string; readonly source: string };
  readonly nothing: string;
  readonly offline: (hub: string) => string;
  readonly notSignedIn: string;
  readonly strangeAnswer: string;
  readonly unusable: { readonly [U in Unusable]: string };
  readonly noTables: string;
  readonly noSheet: (sheet: string) => string;
  readonly mixedRounds: (rounds: string) => string;
  readonly otherRound: (round: string, wished: string) => string;
  readonly unknownRound: (round: string) => string;
}

const MEGABYTES = LIMITS.packed / 1024 / 1024;

/** What `npm run import` says. */
export const IMPORT_TEXTS: { readonly [L in Language]: ImportTexts } = {
  sv: {
    usage:
      'npm run import -- fil.xlsx … --hub http://localhost:3000 --user skane [--round 2026] [--dry-run] [--language sv|en]\n' +
      'npm run import -- fil.xlsx --unit halland --cells "Blad1!C4:F11" --hub … --user …\n' +
      'Med en riktig hubb: lägg token i miljövariabeln LS_TOKEN i stället för --user. Filerna ändras aldrig.',
    header: (file, units, round) => `${file} – ${units}, omgång ${round}`,
    sent: (count) =>
      count === 0 ? 'Inget nytt att skicka.' : count === 1 ? '1 svar skickat.' : `${count} svar skickade.`,
    wouldSend: (count) =>
      count === 0 ? 'Inget nytt att skicka.' : `${count} svar skulle skickas. Provkörning: inget är skickat.`,
    conflict: (field, mine, theirs, who, when) =>
      `Konflikt om ${field}: filen säger ”${mine}”, hubben ”${theirs}” (${who}, ${when}). Inget är ändrat; någon behöver välja.`,
    refused: (reason) => `Togs inte emot: ${reason}.`,
    unsettled: (count) =>
      count === 1
        ? '1 svar ändrades av någon annan samtidigt. Importera filen igen.'
        : `${count} svar ändrades av andra samtidigt. Importera filen igen.`,
    fields: { level: 'nivån', note: 'kommentaren', source: 'källan' },
    nothing: '(tomt)',
    offline: (hub) => `Hubben på ${hub} svarar inte. Filerna är orörda; importera dem igen om en stund.`,
    notSignedIn: 'Hubben känner inte igen dig: kontrollera --user, eller token i LS_TOKEN.',
    strangeAnswer: 'Hubben svarade med något som inte gick att förstå. Kontrollera adress och version.',
    unusable: {
      missing: 'Filen finns inte.',
      unreadable: 'Filen går inte att läsa. Är den öppen i ett annat program, eller en mapp?',
      empty: 'Filen är tom.',
      tooLarge: `Filen är för stor: högst ${MEGABYTES} MB. Spara bara bladet med svaren i en ny fil.`,
      notExcel: 'Filen är ingen Excelfil.',
      oldExcel: 'Filen är i det gamla formatet .xls. Öppna den i Excel och spara den som .xlsx.',
      otherFormat: 'Filen är i ett annat Excelformat. Öppna den i Excel och spara den som .xlsx.',
      password: 'Filen är skyddad med lösenord. Ta bort lösenordet och spara den igen.',
      damaged: 'Filen är skadad. Öppna den i Excel, låt Excel reparera den och spara den som .xlsx.',
    },
    noTables:
      'I filen finns inget blad från kartläggningen. Är det ett eget blad: ange vems svar det är och var de står, med --unit och --cells.',
    noSheet: (sheet) => `I filen finns inget blad som heter ”${sheet}”.`,
    mixedRounds: (rounds) => `Bladen i filen hör till olika omgångar: ${rounds}. Inget har skickats.`,
    otherRound: (round, wished) => `Filen är gjord för omgången ${round}, inte ${wished}. Inget har skickats.`,
    unknownRound: (round) => `Hubben känner inte omgången ”${round}”. Inget har skickats. Fråga processledaren.`,
  },
  en: {
    usage:
      'npm run import -- file.xlsx … --hub http://localhost:3000 --user skane [--round 2026] [--dry-run] [--language sv|en]\n' +
      'npm run import -- file.xlsx --unit halland --cells "Blad1!C4:F11" --hub … --user …\n' +
      'With a real hub: put the token in the environment variable LS_TOKEN instead of --user. The files are never changed.',
    header: (file, units, round) => `${file} – ${units}, round ${round}`,
    sent: (count) => (count === 0 ? 'Nothing new to send.' : count === 1 ? '1 answer sent.' : `${count} answers sent.`),
    wouldSend: (count) =>
      count === 0 ? 'Nothing new to send.' : `${count} answers would be sent. Rehearsal: nothing was sent.`,
    conflict: (field, mine, theirs, who, when) =>
      `Conflict on the ${field}: the file says “${mine}”, the hub “${theirs}” (${who}, ${when}). Nothing was changed; somebody has to choose.`,
    refused: (reason) => `Not accepted: ${reason}.`,
    unsettled: (count) =>
      count === 1
        ? '1 answer was changed by somebody else meanwhile. Import the file again.'
        : `${count} answers were changed by others meanwhile. Import the file again.`,
    fields: { level: 'level', note: 'remark', source: 'source' },
    nothing: '(empty)',
    offline: (hub) => `The hub at ${hub} does not answer. The files are untouched; import them again in a while.`,
    notSignedIn: 'The hub does not know you: check --user, or the token in LS_TOKEN.',
    strangeAnswer: 'The hub answered something that was not understood. Check address and version.',
    unusable: {
      missing: 'There is no such file.',
      unreadable: 'The file can’t be read. Is it open in another program, or a folder?',
      empty: 'The file is empty.',
      tooLarge: `The file is too large: at most ${MEGABYTES} MB. Save only the sheet with the answers in a new file.`,
      notExcel: 'The file is no Excel file.',
      oldExcel: 'The file is in the old format .xls. Open it in Excel and save it as .xlsx.',
      otherFormat: 'The file is in another Excel format. Open it in Excel and save it as .xlsx.',
      password: 'The file is protected by a password. Remove the password and save it again.',
      damaged: 'The file is damaged. Open it in Excel, let Excel repair it and save it as .xlsx.',
    },
    noTables:
      'The file has no sheet of the survey. If it is a sheet of one’s own: say whose answers they are and where they stand, by --unit and --cells.',
    noSheet: (sheet) => `The file has no sheet called “${sheet}”.`,
    mixedRounds: (rounds) => `The sheets in the file belong to different rounds: ${rounds}. Nothing was sent.`,
    otherRound: (round, wished) => `The file was made for the round ${round}, not ${wished}. Nothing was sent.`,
    unknownRound: (round) => `The hub does not know the round “${round}”. Nothing was sent. Ask the process leader.`,
  },
};
