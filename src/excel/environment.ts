import { languageOf, type Language } from '../core/language';

/** The language of the user's Office; Swedish until Office is there to ask. */
export function officeLanguage(): Language {
  return languageOf(typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage);
}

export async function officeReady(): Promise<void> {
  await Office.onReady();
}

/**
 * Ends once office.js has connected the functions, as far as an add-in can tell. office.js starts on that when the page has
 * loaded, with two requests; Excel answers requests in the order they come in, so two of our own, one after the other, end
 * no sooner. What Excel answers is of no matter.
 */
export async function functionsConnected(): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  try {
    for (let request = 0; request < 2; request++) await Office.addin.getStartupBehavior();
  } catch {
    // Functions are connected all the same.
  }
}

/** Whether Office says that it signs add-ins in itself. NestedAppAuth 1.1; without it, `officeToken`. */
export function hasNestedApp(): boolean {
  return Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
}

/**
 * A token for the hub from the account that is signed in to Office, IdentityAPI 1.3. Rejects when there is none; with
 * `prompt` only after the person was asked.
 */
export function officeToken({ prompt }: { prompt: boolean }): Promise<string> {
  return Office.auth.getAccessToken({ allowSignInPrompt: prompt, allowConsentPrompt: prompt });
}

/**
 * Opens an address in the person's own browser rather than in the pane. OpenBrowserWindowApi 1.1; false without it, as on
 * the web, where the page can open it.
 */
export function openLink(address: string): boolean {
  if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return false;
  Office.context.ui.openBrowserWindow(address);
  return true;
}

/**
 * The sign before the decimals of the user's numbers, which the signs within formulas follow. ExcelApi 1.11; `null` where
 * Excel is older and can't tell.
 */
export async function decimalSeparator(): Promise<string | null> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.11')) return null;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { numberFormat } = context.application.cultureInfo;
    numberFormat.load('numberDecimalSeparator');
    await context.sync();
    return numberFormat.numberDecimalSeparator;
  });
}
