/** The Content-Security-Policy of a page, by directive. */
export type PagePolicy = Readonly<Record<string, readonly string[]>>;

const SELF = "'self'";
const NONE = "'none'";

/**
 * Who shows the pane in a frame: Excel on the web, which comes from Office's own servers, from SharePoint and OneDrive,
 * and from Microsoft 365's one domain. Microsoft publishes no list for this header; these are its answers and what
 * others found: https://github.com/OfficeDev/office-js-docs-pr/issues/4911,
 * https://github.com/OfficeDev/office-js/issues/3342,
 * https://learn.microsoft.com/microsoft-365/enterprise/cloud-microsoft-domain.
 * Excel on Windows and Mac shows the pane in no frame.
 */
export const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://excel.cloud.microsoft',
] as const;

/** office.js and what it loads itself: https://github.com/OfficeDev/office-js/issues/1005. */
const OFFICE_SCRIPTS = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];
/** Where office.js tells Microsoft how it fares; the addresses stand in its files. */
const OFFICE_TELEMETRY = ['https://*.pipe.aria.microsoft.com', 'https://*.events.data.microsoft.com'];

/** What answers may do that are no pages: nothing at all. */
export const NO_PAGE: PagePolicy = { 'default-src': [NONE], 'frame-ancestors': [NONE] };

export interface PaneNeeds {
  readonly nonce: string;
  /** Who shows the pane in a frame, besides Excel on the web. */
  readonly ancestors: readonly string[];
  /** Where people sign in; empty with test users. */
  readonly signIn: readonly string[];
}

/**
 * The task pane. Style elements need the nonce of this very answer: Fluent makes its own and gives them the one it finds
 * in the page. Style attributes can't have one, and office.js hides its frames by them.
 */
export function panePolicy({ nonce, ancestors, signIn }: PaneNeeds): PagePolicy {
  return {
    'default-src': [NONE],
    'script-src': [SELF, ...OFFICE_SCRIPTS],
    'style-src-elem': [SELF, `'nonce-${nonce}'`],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': [SELF, 'data:'],
    'font-src': [SELF],
    'connect-src': [SELF, ...signIn, ...OFFICE_TELEMETRY],
    // Signing in without a word uses a frame, which ends at an address of ours.
    'frame-src': [SELF, ...signIn],
    'object-src': [NONE],
    // The workbench lets the pane's addresses start at the top.
    'base-uri': [SELF],
    'form-action': [NONE],
    'frame-ancestors': [SELF, ...EXCEL_ON_THE_WEB, ...ancestors],
  };
}

/** The workbench, in development only: Univer's grid makes style elements that can't be given a nonce. */
export const WORKBENCH_POLICY: PagePolicy = {
  'default-src': [NONE],
  'script-src': [SELF],
  'style-src': [SELF, "'unsafe-inline'"],
  'img-src': [SELF, 'data:', 'blob:'],
  'font-src': [SELF, 'data:'],
  'connect-src': [SELF],
  'frame-src': [SELF],
  'object-src': [NONE],
  'base-uri': [NONE],
  'form-action': [NONE],
  'frame-ancestors': [NONE],
};
