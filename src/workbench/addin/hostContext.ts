import { OFFICE_THEMES, type OfficeThemeName } from './officeThemes';
import type { RequirementSets } from './requirementSets';

/** How the user's system writes numbers, and the language of Office unless it is told to be another. */
export const LOCALE = 'sv-SE';

/**
 * `GetHostInfo`: host, platform, library version, locale, telemetry and feature flags.
 * The last field is bits: 1 = shared runtime, 2 = custom functions run in this page.
 */
export const hostInfo = (displayLanguage: string) => `Excel$Win32$16.01$${displayLanguage}$telemetry$$disableLogging$3`;

/** Document settings as Office.context.document.settings reads and writes them: parallel lists of names and values. */
function settingsStore(settings: Map<string, string>) {
  return {
    Read(names: string[], values: string[]): void {
      for (const [name, value] of settings) {
        names.push(name);
        values.push(value);
      }
    },
    Write(names: readonly string[], values: readonly string[]): void {
      settings.clear();
      names.forEach((name, i) => settings.set(name, values[i] ?? ''));
    },
  };
}

export interface HostContextOptions {
  readonly sets: RequirementSets;
  readonly documentUrl: string;
  readonly settings: Map<string, string>;
  readonly displayLanguage: string;
  /** The theme that the user has chosen in Office; nothing tells the add-in when they choose another. */
  readonly theme: () => OfficeThemeName;
}

/** What `window.external.GetContext()` returns in Excel for Windows. */
export function hostContext({ sets, documentUrl, settings, displayLanguage, theme }: HostContextOptions) {
  // office.js caches settings in sessionStorage per instance; a new id keeps a reloaded add-in from reading old ones.
  const instanceId = `instance-${Date.now()}-${Math.random()}`;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'local-addin',
    GetAppVersionMajor: () => '16.00',
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => displayLanguage,
    GetAppDataLocale: () => LOCALE,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => '16.0.17928.20000',
    GetInitialDisplayMode: () => 2,
    GetFeaturesForSolution: () => '{}',
    GetInstanceId: () => instanceId,
    GetOfficeThemeInfo: () => JSON.stringify(OFFICE_THEMES[theme()]),
    GetSettings: () => settingsStore(settings),
  };
}
