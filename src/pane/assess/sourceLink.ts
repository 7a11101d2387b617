import { isWebLink } from '../../core/isWebLink';

/** What a source is, as far as its text tells; nobody is asked. */
export type SourceLink =
  | { readonly kind: 'text' }
  | { readonly kind: 'link'; readonly address: string }
  /** It is meant for a link and opens nothing. */
  | { readonly kind: 'broken'; readonly why: 'notSafe' | 'malformed' };

/** Finds the first link in a source; a sentence may stand around it. */
export function sourceLink(source: string): SourceLink {
  const words = source.split(/\s+/).map((word) => word.replace(/^[(<”"']+|[)>”"',.;:]+$/g, ''));
  const address = words.find(isWebLink);
  if (address !== undefined) return { kind: 'link', address };
  const meant = words.find((word) => /^(?:[a-z]+:\/\/|https?:|www\.)/i.test(word));
  if (meant === undefined) return { kind: 'text' };
  return { kind: 'broken', why: isWebLink(meant.replace(/^http:/i, 'https:')) ? 'notSafe' : 'malformed' };
}
