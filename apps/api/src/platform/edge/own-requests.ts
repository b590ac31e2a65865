import type { IncomingMessage } from 'node:http';
import type { RequestReader } from '../context/request-reader.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What any page may send anywhere without its browser asking first (the Fetch standard calls these simple). */
const SIMPLE = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(;|$)/i;
/** Headers that a page elsewhere cannot set without asking first, and a form not at all. */
const ASKED_FIRST = ['x-act-id', 'x-apollo-operation-name', 'apollo-require-preflight'];

export interface Refusal {
  readonly status: number;
  readonly code: string;
}

/**
 * Whether a request comes from our own page, or from a program, and from no other site: for every route that changes
 * something, sign-in and uploads included. Three walls, any of which holds alone: the cookie is SameSite=Strict; Origin and
 * Sec-Fetch-Site say ours; and the request is of a kind for which a browser asks before it sends it.
 */
export function refusalOf(req: IncomingMessage, reader: RequestReader): Refusal | undefined {
  if (READING.has(req.method ?? '')) {
    // Coming here by a link is fine (sign-in elsewhere returns so); being embedded or fetched by another site is not.
    const { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': into } = req.headers;
    const elsewhere = site === 'cross-site' || site === 'same-site';
    return elsewhere && !(mode === 'navigate' && into === 'document')
      ? { status: 403, code: 'OTHER_ORIGIN' }
      : undefined;
  }
  if (!reader.isOwnOrigin(req)) return { status: 403, code: 'OTHER_ORIGIN' };
  const type = req.headers['content-type'];
  if ((type === undefined || SIMPLE.test(type)) && !ASKED_FIRST.some((name) => req.headers[name] !== undefined))
    return { status: 415, code: 'SIMPLE_REQUEST' };
  return undefined;
}
