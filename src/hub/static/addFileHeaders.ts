import type { FastifyInstance } from 'fastify';
import { allowPage } from '../guard/addHeaders';
import { WORKBENCH_POLICY } from '../guard/pagePolicy';

const WORKBENCH = ['/workbench/', '/workbench/index.html'];
/** What Excel reads from its own origin. */
const READ_BY_EXCEL = /^\/(functions\.json|assets\/shortcuts[^/]*\.json)$/;

/**
 * The headers of files: Excel fetches icons, functions and shortcuts from its own origin, and reads files of metadata only
 * where that is allowed (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json).
 */
export function addFileHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    if (reply.statusCode >= 400) return;
    const path = request.url.split('?')[0] ?? '';
    void reply.header('cross-origin-resource-policy', 'cross-origin');
    if (READ_BY_EXCEL.test(path)) void reply.header('access-control-allow-origin', '*');
    if (WORKBENCH.includes(path)) allowPage(reply, WORKBENCH_POLICY);
  });
}
