/** Puts a text on the clipboard; false where the browser refuses, as Excel on the web does for what runs in its frame. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies what a field holds the old way, which some frames still allow; where not, it is left selected. */
export function copyField(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  field.focus();
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
