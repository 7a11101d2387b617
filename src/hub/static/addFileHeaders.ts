import type { FastifyInstance } from 'fastify';
import { allowPage } from '../guard/addHeaders';
import { WORKBENCH_POLICY } from '../guard/pagePolicy';

const WORKBENCH = ['/workbench/', '/workbench/index.html'];

/**
 * The headers of files: Excel fetches icons and functions from its own origin, and reads functions.json only where that
 * is allowed (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json).
 */
export function addFileHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    if (reply.statusCode >= 400) return;
    const path = request.url.split('?')[0] ?? '';
    void reply.header('cross-origin-resource-policy', 'cross-origin');
    if (path === '/functions.json') void reply.header('access-control-allow-origin', '*');
    if (WORKBENCH.includes(path)) allowPage(reply, WORKBENCH_POLICY);
  });
}
