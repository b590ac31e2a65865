import { type Locale, translate } from '@homeward/i18n';
import type { Response } from 'express';
import { allowPage } from '../../platform/edge/headers.js';
import type { DirectoryProblem } from './directory-refusal.js';

/** What the browser lands on: `in` and a problem move on to the console, `proved` is a tab of its own that is closed. */
export type Landing = 'in' | 'proved' | DirectoryProblem;

const STYLE = `body{margin:0;min-height:100vh;display:grid;place-content:center;padding:24px;font:16px/1.6 system-ui,'Noto Sans Khmer','Khmer OS',sans-serif;background:#f6f5f2;color:#1d2a2e}
main{max-width:26rem}h1{font-size:1.5rem;margin:0 0 8px}p{margin:0 0 16px}a{color:inherit;display:inline-block;padding:10px 0}
@media (prefers-color-scheme:dark){body{background:#12191b;color:#e7ebea}}`;

/**
 * The one page that we answer to another site. The session cookie is Strict: it would not come along on a redirect that the
 * directory began, and it does when this page moves on by itself. It goes to one of two places, and to none that was asked for.
 */
export function land(res: Response, locale: Locale, landing: Landing, status: number): void {
  const nonce = allowPage(res);
  const to = landing === 'in' ? '/' : landing === 'proved' ? undefined : `/#/login?directory=${landing}`;
  const of = landing === 'proved' ? 'proved' : 'moving';
  const [title, text] = (['title', 'text'] as const).map((part) => translate(locale, `auth.directory.${of}.${part}`));
  res
    .status(status)
    .setHeader('content-type', 'text/html; charset=utf-8')
    .end(
      `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${
        to === undefined ? '' : `<meta http-equiv="refresh" content="0;url=${to}">`
      }<title>${title}</title><style nonce="${nonce}">${STYLE}</style></head><body><main><h1>${title}</h1><p>${text}</p>${
        to === undefined ? '' : `<a href="${to}">${translate(locale, 'auth.directory.moving.link')}</a>`
      }</main></body></html>`,
    );
}
