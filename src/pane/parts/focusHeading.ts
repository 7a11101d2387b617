/** Moves the focus from a thing that is gone to the heading of its section, or to that of the pane if it was the last. */
export function focusHeading(id: string): void {
  const heading = document.getElementById(id) ?? document.querySelector<HTMLElement>('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
