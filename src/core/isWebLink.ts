/** Longest name of a host by its rules. */
const HOST = 253;

/** An address that a browser opens over a safe connection: `https://`, a host with a dot in its name, and no gaps. */
export function isWebLink(text: string): boolean {
  const host = /^https:\/\/([^\s/?#:@\\]+)(?::\d{1,5})?(?:[/?#]\S*)?$/i.exec(text)?.[1] ?? '';
  const labels = host.split('.');
  return host.length <= HOST && labels.length > 1 && labels.every(isLabel);
}

/** Letters of any language: addresses with å, ä and ö are written so. */
function isLabel(label: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label);
}
