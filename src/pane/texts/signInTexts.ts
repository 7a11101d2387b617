import type { Account, SignInFault } from '../../identity/signIn';
import type { InLanguages } from './inLanguages';

/** The texts of signing in and out. */
export interface SignInTexts {
  readonly title: string;
  readonly account: (account: Account) => string;
  readonly signIn: string;
  readonly signOut: string;
  readonly asking: string;
  readonly faults: Record<SignInFault, string>;
  /** The hub does not take a token that was just made for the account. */
  readonly refused: string;
  readonly id: string;
  readonly copyId: string;
  readonly copied: string;
  readonly copyYourself: string;
}

const sv: SignInTexts = {
  title: 'Inloggning',
  account: (account) => `Konto: ${named(account)}`,
  signIn: 'Logga in',
  signOut: 'Logga ut',
  asking: 'Slutför inloggningen i fönstret som Excel har öppnat.',
  faults: {
    needed: 'Logga in för att synka och hämta från hubben. Det du fyller i finns kvar i arbetsboken.',
    signedOut: 'Du är utloggad. Det du fyller i finns kvar i arbetsboken; logga in för att synka.',
    cancelled: 'Inloggningen avbröts. Logga in när du vill synka.',
    blocked: 'Fönstret för inloggning stoppades av webbläsaren. Tillåt popup-fönster för Excel och logga in igen.',
    consent:
      'Tillägget har inte fått tillåtelse att använda hubben i ditt namn. Godkänn när du loggar in, eller be din it-avdelning godkänna tillägget.',
    noAccount: 'Office har inget konto att logga in med. Logga in i Excel med ditt arbetskonto först.',
    wrongAccount:
      'Kontot kan inte användas här: det hör till en annan organisation, är privat eller har inte tilldelats tillägget. Logga in med ditt arbetskonto.',
    unsupported:
      'Den här versionen av Excel kan inte logga in i tillägg. Uppdatera Office, eller använd Excel på webben.',
    network: 'Inloggningen nås inte just nu. Kontrollera nätet och logga in igen.',
    unknown: 'Inloggningen misslyckades. Försök igen; består felet, kontakta den som sköter hubben.',
  },
  refused:
    'Hubben tar inte emot kontot. Hör det till en organisation som hubben inte är öppen för? Logga ut och in med ett annat konto, eller kontakta den som sköter hubben.',
  id: 'Ditt id, som processledaren behöver',
  copyId: 'Kopiera id',
  copied: 'Kopierat',
  copyYourself: 'Det gick inte att kopiera härifrån. Id:t är markerat: tryck Ctrl+C (⌘C på Mac).',
};

const en: SignInTexts = {
  title: 'Signing in',
  account: (account) => `Account: ${named(account)}`,
  signIn: 'Sign in',
  signOut: 'Sign out',
  asking: 'Finish signing in, in the window that Excel has opened.',
  faults: {
    needed: 'Sign in to sync with the hub. What you fill in stays in the workbook.',
    signedOut: 'You are signed out. What you fill in stays in the workbook; sign in to sync.',
    cancelled: 'Signing in was cancelled. Sign in when you want to sync.',
    blocked: 'The browser stopped the window to sign in. Allow pop-up windows for Excel and sign in again.',
    consent:
      'The add-in has not been allowed to use the hub in your name. Consent when you sign in, or ask your IT department to approve the add-in.',
    noAccount: 'Office has no account to sign in with. Sign in to Excel with your work account first.',
    wrongAccount:
      'The account can’t be used here: it is of another organisation, is private, or was not assigned the add-in. Sign in with your work account.',
    unsupported: 'This version of Excel can’t sign in for add-ins. Update Office, or use Excel on the web.',
    network: 'Signing in is out of reach just now. Check the network and sign in again.',
    unknown: 'Signing in failed. Try again; if it persists, contact whoever runs the hub.',
  },
  refused:
    'The hub does not take the account. Is it of an organisation that the hub is not open to? Sign out and in with another account, or contact whoever runs the hub.',
  id: 'Your id, which the process leader needs',
  copyId: 'Copy id',
  copied: 'Copied',
  copyYourself: 'It could not be copied from here. The id is selected: press Ctrl+C (⌘C on a Mac).',
};

function named({ name, username }: Account): string {
  return name && username ? `${name} (${username})` : name || username;
}

export const SIGN_IN_TEXTS: InLanguages<SignInTexts> = { sv, en };
