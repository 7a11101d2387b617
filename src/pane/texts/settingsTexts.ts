import type { Language } from '../../core/language';
import type { InLanguages } from './inLanguages';

/** The texts of how the add-in is set up, and of what helps those who help. */
export interface SettingsTexts {
  readonly language: string;
  /** Each language in its own words. */
  readonly languages: Readonly<Record<Language, string>>;
  readonly languageHint: string;
  readonly account: string;
  readonly hub: string;
  readonly hubAddress: string;
  readonly hubAnswer: string;
  readonly hubOk: (milliseconds: string) => string;
  readonly hubStoreAway: string;
  readonly hubSilent: string;
  readonly hubSilentSince: (time: string) => string;
  readonly hubVersion: string;
  readonly hubStore: string;
  readonly notAsked: string;
  readonly ask: string;
  readonly sheets: string;
  readonly repairHint: string;
  readonly repair: string;
  readonly shortcuts: string;
  readonly diagnostics: string;
  readonly diagnosticsHint: string;
  readonly show: string;
  readonly refresh: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyYourself: string;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

const sv: SettingsTexts = {
  language: 'Språk',
  languages: LANGUAGE_NAMES,
  languageHint: 'Gäller panelen, på den här datorn. Bladen är på svenska.',
  account: 'Konto',
  hub: 'Hubben',
  hubAddress: 'Adress',
  hubAnswer: 'Svarar',
  hubOk: (milliseconds) => `ja, på ${milliseconds} ms`,
  hubStoreAway: 'ja, men når inte sin databas',
  hubSilent: 'nej',
  hubSilentSince: (time) => `nej, inte sedan ${time}`,
  hubVersion: 'Version',
  hubStore: 'Databas',
  notAsked: 'inte känt än',
  ask: 'Kontrollera hubben',
  sheets: 'Arbetsboken',
  repairHint: 'Gör om blad som saknas och rättar rubriker, formler, listor och färger. Det du har fyllt i rörs inte.',
  repair: 'Ställ bladen i ordning',
  shortcuts: 'Kortkommandon',
  diagnostics: 'Diagnostik',
  diagnosticsHint:
    'Uppgifter om programmet att skicka till den som hjälper dig. Inga namn, konton, bedömningar, kommentarer eller källor är med.',
  show: 'Visa diagnostiken',
  refresh: 'Hämta på nytt',
  text: 'Diagnostik',
  copy: 'Kopiera diagnostiken',
  copied: 'Kopierat',
  copyYourself: 'Det gick inte att kopiera härifrån. Texten är markerad: tryck Ctrl+C (⌘C på Mac).',
};

const en: SettingsTexts = {
  language: 'Language',
  languages: LANGUAGE_NAMES,
  languageHint: 'Of the pane, on this computer. The sheets are in Swedish.',
  account: 'Account',
  hub: 'The hub',
  hubAddress: 'Address',
  hubAnswer: 'Answers',
  hubOk: (milliseconds) => `yes, in ${milliseconds} ms`,
  hubStoreAway: 'yes, but does not reach its database',
  hubSilent: 'no',
  hubSilentSince: (time) => `no, not since ${time}`,
  hubVersion: 'Version',
  hubStore: 'Database',
  notAsked: 'not known yet',
  ask: 'Check the hub',
  sheets: 'The workbook',
  repairHint:
    'Makes missing sheets again and puts headings, formulas, lists and colours right. What you have filled in is not touched.',
  repair: 'Put the sheets right',
  shortcuts: 'Keyboard shortcuts',
  diagnostics: 'Diagnostics',
  diagnosticsHint:
    'Facts on the program to send to whoever helps you. No names, accounts, assessments, notes or sources are in it.',
  show: 'Show the diagnostics',
  refresh: 'Fetch anew',
  text: 'Diagnostics',
  copy: 'Copy the diagnostics',
  copied: 'Copied',
  copyYourself: 'It could not be copied from here. The text is selected: press Ctrl+C (⌘C on a Mac).',
};

export const SETTINGS_TEXTS: InLanguages<SettingsTexts> = { sv, en };
