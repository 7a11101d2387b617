const OFFICE_FROM_CDN =
  /<script[^>]*\ssrc=["']?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js["']?[^>]*>\s*<\/script>/i;
const LOCAL_OFFICE = '<script src="/workbench/seam.js"></script><script src="/office/office.js"></script>';

/**
 * The built task pane as the workbench shows it: the seam before a local office.js in place of the CDN's, and
 * addresses that still start where the pane lies. Nothing else is changed: the bundle that ships is the one that runs.
 */
export function seamedTaskpane(html: string): string {
  if (!OFFICE_FROM_CDN.test(html)) throw new Error('taskpane.html does not load office.js from the CDN');
  return html.replace(OFFICE_FROM_CDN, LOCAL_OFFICE).replace(/<head[^>]*>/i, (head) => `${head}<base href="/">`);
}
