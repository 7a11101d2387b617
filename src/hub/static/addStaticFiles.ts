import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { PaneNeeds } from '../guard/pagePolicy';
import { addFileHeaders } from './addFileHeaders';
import { publishedManifest } from './publishedManifest';
import { readIfThere } from './readIfThere';
import { ANY_QUERY, makeSendPane } from './sendPane';
import { seamedTaskpane } from './seamedTaskpane';

export interface StaticFolders {
  /** The built add-in; may be missing. */
  readonly dist: string;
  /** Holds manifest.xml and assets/. */
  readonly project: string;
  /** The unmodified office.js, served in development only. */
  readonly officeJs: string;
}

/** Asked for anew each time (by ETag): the bundle of today must not meet the metadata of yesterday. */
const fresh: Pick<FastifyStaticOptions, 'cacheControl' | 'setHeaders'> = {
  cacheControl: false,
  setHeaders: (response) => void response.setHeader('cache-control', 'no-cache'),
};
const OFFICE_JS_MAX_AGE_SECONDS = 24 * 60 * 60;
/** What the build names by its content: another content has another name. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{8}\.js(\.map)?$/;
const KEPT_FOR_GOOD = 'public, max-age=31536000, immutable';
const freshUnlessNamed: typeof fresh = {
  ...fresh,
  setHeaders: (response, path) =>
    void response.setHeader('cache-control', NAMED_BY_CONTENT.test(path) ? KEPT_FOR_GOOD : 'no-cache'),
};

/** Serves the add-in, its manifest and icons, and in development the workbench with a local office.js. */
export function addStaticFiles(
  app: FastifyInstance,
  { folders, publicOrigin, officeAudience, development, ...pane }: Needs,
): void {
  addFileHeaders(app);
  const sendPane = makeSendPane({ file: join(folders.dist, 'taskpane.html'), ...pane });
  app.register(fastifyStatic, { root: folders.project, serve: false, ...fresh });
  // The hub's own bundle lies in dist too and is nobody's business; the workbench is for development.
  const kept = development ? /^\/hub\//i : /^\/(hub|workbench)\//i;
  serve(app, [folders.dist], {
    prefix: '/',
    redirect: true,
    allowedPath: (path) => !kept.test(posix.normalize(path)),
    ...freshUnlessNamed,
  });
  serve(app, [join(folders.dist, 'assets'), join(folders.project, 'assets')], { prefix: '/assets/', ...fresh });
  app.get('/manifest.xml', { schema: ANY_QUERY }, async (_request, reply) => {
    const manifest = publicOrigin === null ? null : await readIfThere(join(folders.project, 'manifest.xml'));
    if (publicOrigin === null || manifest === null) return reply.sendFile('manifest.xml');
    const published = publishedManifest(manifest, { origin: publicOrigin, officeAudience });
    return reply.header('cache-control', 'no-cache').type('application/xml; charset=utf-8').send(published);
  });
  app.get('/taskpane.html', { schema: ANY_QUERY }, (_request, reply) => sendPane(reply));
  if (!development) return;
  serve(app, [folders.officeJs], { prefix: '/office/', maxAge: OFFICE_JS_MAX_AGE_SECONDS * 1000 });
  app.get('/', { schema: ANY_QUERY }, (_request, reply) => reply.redirect('/workbench/'));
  app.get('/workbench/taskpane.html', { schema: ANY_QUERY }, (_request, reply) => sendPane(reply, seamedTaskpane));
}

/** Folders that aren't there are left out: the API works without the add-in. */
function serve(app: FastifyInstance, folders: readonly string[], options: Omit<FastifyStaticOptions, 'root'>): void {
  const root = folders.filter((folder) => existsSync(folder));
  if (root.length > 0) app.register(fastifyStatic, { ...options, root, decorateReply: false });
}

interface Needs extends Omit<PaneNeeds, 'nonce'> {
  readonly folders: StaticFolders;
  /** Where people reach the hub, for the manifest; `null`: as the manifest says. */
  readonly publicOrigin: string | null;
  /** See `Identity`; `null` where there is none. */
  readonly officeAudience: string | null;
  readonly development: boolean;
}
