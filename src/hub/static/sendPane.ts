import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { allowPage } from '../guard/addHeaders';
import { panePolicy, type PaneNeeds } from '../guard/pagePolicy';
import { readIfThere } from './readIfThere';

/** Any query: Office tells the pane by it which host it is in. */
export const ANY_QUERY = { querystring: { type: 'object', additionalProperties: true } } as const;

type SendPane = (reply: FastifyReply, change?: (html: string) => string) => Promise<FastifyReply>;

/**
 * Answers with the built task pane, under its policy: style elements that the page has, and those it makes, bear the
 * nonce of this one answer. Never kept, since a kept page would have another nonce than its header.
 */
export function makeSendPane({ file, ...needs }: { file: string } & Omit<PaneNeeds, 'nonce'>): SendPane {
  return async (reply, change = (html) => html) => {
    const html = await readIfThere(file);
    if (html === null) {
      reply.callNotFound();
      return reply;
    }
    const nonce = randomBytes(16).toString('base64');
    allowPage(reply, panePolicy({ nonce, ...needs }));
    return reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(change(html).replaceAll('<style>', `<style nonce="${nonce}">`));
  };
}
