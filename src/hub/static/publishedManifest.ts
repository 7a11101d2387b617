/** Where the manifest says that everything is; sideloading serves it there. */
const LOCAL_ORIGIN = 'https://localhost:3000';

interface Publication {
  /** Where people reach the hub. */
  readonly origin: string;
  /** The hub's application id, if Office itself may ask for people's tokens; see `Identity`. */
  readonly officeAudience: string | null;
}

/**
 * The manifest as an administrator installs it: its addresses begin where people reach the hub, and an Office that has no
 * nested app authentication finds what to ask a token for.
 */
export function publishedManifest(manifest: string, { origin, officeAudience }: Publication): string {
  const published = manifest.replaceAll(LOCAL_ORIGIN, origin);
  if (officeAudience === null) return published;
  return published.replace(END, `${webApplicationInfo(origin, officeAudience)}${END}`);
}

/** WebApplicationInfo "must be the last child element". */
const END = '</VersionOverrides>';

/**
 * https://learn.microsoft.com/javascript/api/manifest/webapplicationinfo. Office wants the resource to name the add-in's
 * host, `api://host/id`. The scopes are those of Microsoft Graph, of which nothing is wanted but who the person is.
 */
function webApplicationInfo(origin: string, id: string): string {
  return `  <WebApplicationInfo>
      <Id>${id}</Id>
      <Resource>api://${new URL(origin).host}/${id}</Resource>
      <Scopes>
        <Scope>openid</Scope>
        <Scope>profile</Scope>
      </Scopes>
    </WebApplicationInfo>
  `;
}
