import type { ScreenId } from '../../commands/screen';
import type { InLanguages } from './inLanguages';

/** The texts about the screens: what they are called, and how to get to them. */
export interface ScreenTexts {
  readonly titles: Readonly<Record<ScreenId, string>>;
  /** The tab of a screen with things that need a person. */
  readonly withCount: (title: string, count: number) => string;
  readonly navigation: string;
  readonly more: string;
  readonly loading: string;
}

const sv: ScreenTexts = {
  titles: {
    home: 'Hem',
    assess: 'Bedöm',
    explain: 'Förklara',
    nation: 'Riket',
    conflicts: 'Konflikter',
    registers: 'Register',
    round: 'Omgång',
    functions: 'Funktioner',
    settings: 'Inställningar',
  },
  withCount: (title, count) => `${title} (${count})`,
  navigation: 'Panelens delar',
  more: 'Fler delar',
  loading: 'Öppnar …',
};

const en: ScreenTexts = {
  titles: {
    home: 'Home',
    assess: 'Assess',
    explain: 'Explain',
    nation: 'Riket',
    conflicts: 'Conflicts',
    registers: 'Registers',
    round: 'Round',
    functions: 'Functions',
    settings: 'Settings',
  },
  withCount: (title, count) => `${title} (${count})`,
  navigation: 'Parts of the pane',
  more: 'More parts',
  loading: 'Opening …',
};

export const SCREEN_TEXTS: InLanguages<ScreenTexts> = { sv, en };
