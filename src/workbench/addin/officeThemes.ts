/**
 * The Office themes whose colours are known, by their names in Office.ThemeId
 * (https://learn.microsoft.com/javascript/api/office/office.themeid). The colours are those that Excel for Windows was
 * seen to give (https://github.com/OfficeDev/office-ui-fabric-core/issues/732).
 *
 * As `GetOfficeThemeInfo` hands them over: numbers. The npm copy of office.js turns all that it gets into colours, so
 * `isDarkTheme` and `themeId`, which the library of the CDN knows, have no way through it.
 */
export const OFFICE_THEMES = {
  Colorful: {
    bodyBackgroundColor: 0xe6e6e6,
    bodyForegroundColor: 0x444444,
    controlBackgroundColor: 0xfdfdfd,
    controlForegroundColor: 0x444444,
  },
  DarkGray: {
    bodyBackgroundColor: 0x6a6a6a,
    bodyForegroundColor: 0xf0f0f0,
    controlBackgroundColor: 0xd4d4d4,
    controlForegroundColor: 0x262626,
  },
  White: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x444444,
    controlBackgroundColor: 0xfdfdfd,
    controlForegroundColor: 0x444444,
  },
} as const;

export type OfficeThemeName = keyof typeof OFFICE_THEMES;

/** What Office has when nobody has chosen. */
export const DEFAULT_THEME: OfficeThemeName = 'Colorful';
