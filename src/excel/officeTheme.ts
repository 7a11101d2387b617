/** The theme of Office as far as the pane looks at it. */
export type OfficeTheme = Partial<
  Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor' | 'bodyForegroundColor'>
>;

/**
 * The theme that is chosen in Office, which remembers its own answer for five seconds; `null` where it tells none, as
 * Excel on the web has been seen to (https://github.com/OfficeDev/office-js/issues/6134). It has to be asked anew: the
 * event OfficeThemeChanged is Outlook's (Mailbox 1.14), and Excel has none.
 */
export function officeTheme(): OfficeTheme | null {
  // The types promise a theme; hosts that have none give nothing.
  const theme: OfficeTheme | undefined = Office.context.officeTheme;
  return theme ?? null;
}
