import { downloadFile } from '../../parts/downloadFile';

/** Where something that was to be copied is now. */
export type Copied = { readonly to: 'clipboard' } | { readonly to: 'file'; readonly name: string };

/** Puts a picture on the clipboard; as a file where the browser, or Excel around it, lets no picture there. */
export async function copyPicture(picture: Promise<Blob>, name: string): Promise<Copied> {
  // Before the picture is ready: a browser takes only what the click itself asks for.
  if (await writeItems({ 'image/png': picture })) return { to: 'clipboard' };
  return keptAs(await picture, `${name}.png`);
}

/** Puts a table on the clipboard with its colours and as plain text; as a file where that fails in every way. */
export async function copyTable({ html, text }: { html: string; text: string }, name: string): Promise<Copied> {
  const blob = (content: string, type: string) => new Blob([content], { type });
  const marked = blob(html, 'text/html');
  const isWritten = await writeItems({ 'text/html': marked, 'text/plain': blob(text, 'text/plain') });
  if (isWritten || copyTheOldWay({ html, text })) return { to: 'clipboard' };
  return keptAs(marked, `${name}.html`);
}

async function writeItems(items: Record<string, Blob | Promise<Blob>>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(items)]);
    return true;
  } catch {
    // Not there, or not allowed: Excel on the web gives what runs in its frame no clipboard.
    return false;
  }
}

/** What some frames still allow: a copy command whose event is told what to copy. */
function copyTheOldWay({ html, text }: { html: string; text: string }): boolean {
  let isTold = false;
  const tell = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    isTold = event.clipboardData !== null;
  };
  document.addEventListener('copy', tell);
  try {
    return document.execCommand('copy') && isTold;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', tell);
  }
}

function keptAs(file: Blob, name: string): Copied {
  downloadFile(file, name);
  return { to: 'file', name };
}
