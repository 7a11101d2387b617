import { createDOMRenderer, type GriffelRenderer } from '@fluentui/react-components';

/**
 * What puts Fluent's styles into the page. The hub lets style elements in that bear the nonce of the page, which its own
 * first one does; where there is none, nothing asks for it.
 */
export function makeRenderer(document: Document): GriffelRenderer {
  const nonce = document.querySelector<HTMLStyleElement>('style[nonce]')?.nonce;
  return createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {});
}
