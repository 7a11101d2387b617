/** Where the manifest says that everything is; sideloading serves it there. */
const LOCAL_ORIGIN = 'https://localhost:3000';

/** The manifest as an administrator installs it: its addresses begin where people reach the hub. */
export function publishedManifest(manifest: string, origin: string): string {
  return manifest.replaceAll(LOCAL_ORIGIN, origin);
}
