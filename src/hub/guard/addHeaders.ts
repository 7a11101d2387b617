import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { NO_PAGE, type PagePolicy } from './pagePolicy';

const YEAR_SECONDS = 365 * 24 * 60 * 60;
/** What a pane of text and tables has no use for, whoever frames it. Clipboard is left: formulas are copied. */
const UNUSED = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb'];

const policyOf = (policy: PagePolicy) => ({
  useDefaults: false,
  directives: Object.fromEntries(Object.entries(policy).map(([name, sources]) => [name, [...sources]])),
});

/**
 * What every answer bears. No X-Frame-Options, which knows nothing between everybody and oneself, and no
 * Cross-Origin-Opener-Policy, which would cut the pane off from the windows of Office and of the sign-in.
 */
const FOR_ALL: FastifyHelmetOptions = {
  contentSecurityPolicy: policyOf(NO_PAGE),
  crossOriginEmbedderPolicy: false,
  crossOriginOpenerPolicy: false,
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: false,
  xFrameOptions: false,
};

/** The same as headers, for answers that are given before a request has got as far as its hooks. */
export const PLAIN_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': Object.entries(NO_PAGE)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join(';'),
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** Sets the security headers of every answer; pages then say by `allowPage` what more they may do. */
export function addHeaders(app: FastifyInstance, { remember }: { remember: boolean }): void {
  app.register(helmet, FOR_ALL);
  const permissions = UNUSED.map((feature) => `${feature}=()`).join(', ');
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('permissions-policy', permissions);
    if (remember && request.protocol === 'https')
      void reply.header('strict-transport-security', `max-age=${YEAR_SECONDS}`);
  });
}

/** Lets an answer be a page, with this policy. */
export function allowPage(reply: FastifyReply, policy: PagePolicy): void {
  reply.helmet({ contentSecurityPolicy: policyOf(policy) });
}
