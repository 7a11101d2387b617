import { languageOf, type Language } from '../core/language';

/** The language of the user's Office; Swedish until Office is there to ask. */
export function officeLanguage(): Language {
  return languageOf(typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage);
}

export async function officeReady(): Promise<void> {
  await Office.onReady();
}

/** A token for the hub from the account that is signed in to Office. Rejects when there is none. */
export function officeToken(): Promise<string> {
  return Office.auth.getAccessToken({ allowSignInPrompt: true });
}
