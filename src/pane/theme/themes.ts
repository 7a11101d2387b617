import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { BRAND } from './brand';
import type { ColourScheme } from './colourScheme';

const dark = createDarkTheme(BRAND);

/**
 * Fluent's themes in our accent. There is none of high contrast: where the system forces its colours (`forced-colors`),
 * the browser puts them in place of ours, and Fluent's components say which ones. Its teamsHighContrastTheme is for hosts
 * that leave that to the page; here it would show colours that the person did not choose.
 */
export const THEMES: Readonly<Record<ColourScheme, Theme>> = {
  light: createLightTheme(BRAND),
  // Fluent's own red has a contrast of 4.2 on the ground of the pane.
  dark: { ...dark, colorStatusDangerForeground1: dark.colorPaletteRedForeground1 },
};
