export interface PlainNotice {
  readonly title: string;
  readonly lines: readonly string[];
  readonly action?: { readonly label: string; readonly act: () => void };
}

/**
 * Shows a notice with nothing but the page itself, for when React and Fluent can't be had or would not run. Its looks are
 * in taskpane.html.
 */
export function showPlainNotice(element: HTMLElement, { title, lines, action }: PlainNotice): void {
  const notice = document.createElement('main');
  notice.className = 'plain-notice';
  notice.append(textIn('h1', title), ...lines.map((line) => textIn('p', line)));
  if (action) {
    const button = textIn('button', action.label);
    button.addEventListener('click', action.act);
    notice.append(button);
  }
  element.replaceChildren(notice);
}

function textIn(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
