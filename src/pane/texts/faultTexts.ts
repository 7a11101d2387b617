import type { InLanguages } from './inLanguages';

/** The texts of a part of the pane that failed, and of a pane that never came. */
export interface FaultTexts {
  readonly broke: string;
  readonly brokeMatter: string;
  readonly away: string;
  readonly awayMatter: string;
  readonly unharmed: string;
  readonly tryAgain: string;
  /** The pane itself could not be fetched. */
  readonly paneAway: string;
  readonly unsupported: string;
  readonly unsupportedMatter: string;
  readonly unsupportedTodo: readonly string[];
  readonly missing: (sets: readonly string[]) => string;
}

const sv: FaultTexts = {
  broke: 'Den här delen gick sönder',
  brokeMatter: 'Något oväntat hände när den skulle visas. Resten av panelen fungerar.',
  away: 'Den här delen kunde inte hämtas',
  awayMatter:
    'Kontrollera nätet och försök igen. Hjälper det inte kan tillägget ha uppdaterats: stäng arbetsboken och öppna den igen.',
  unharmed: 'Det du har fyllt i står kvar i arbetsboken.',
  tryAgain: 'Försök igen',
  paneAway: 'Panelen kunde inte hämtas',
  unsupported: 'Din version av Excel är för gammal',
  unsupportedMatter:
    'Tillägget behöver sådant som den här versionen av Excel inte har. Inget i arbetsboken har ändrats.',
  unsupportedTodo: [
    'Öppna arbetsboken i Excel på webben. Det fungerar med samma konto och kräver ingen installation.',
    'Eller uppdatera Office: välj Arkiv, Konto och Uppdateringsalternativ. Går det inte, fråga din it-avdelning efter en nyare version.',
  ],
  missing: (sets) => `För it-avdelningen: det saknas ${sets.join(', ')}.`,
};

const en: FaultTexts = {
  broke: 'This part broke',
  brokeMatter: 'Something unexpected happened when it was to be shown. The rest of the pane works.',
  away: 'This part could not be fetched',
  awayMatter:
    'Check the network and try again. If that does not help, the add-in may have been updated: close the workbook and open it again.',
  unharmed: 'What you have filled in stays in the workbook.',
  tryAgain: 'Try again',
  paneAway: 'The pane could not be fetched',
  unsupported: 'Your version of Excel is too old',
  unsupportedMatter:
    'The add-in needs things that this version of Excel does not have. Nothing in the workbook was changed.',
  unsupportedTodo: [
    'Open the workbook in Excel on the web. It works with the same account, and needs no installation.',
    'Or update Office: choose File, Account and Update Options. If you can’t, ask your IT department for a newer version.',
  ],
  missing: (sets) => `For the IT department: ${sets.join(', ')} missing.`,
};

export const FAULT_TEXTS: InLanguages<FaultTexts> = { sv, en };
