import type { DirectoryProblem } from '@homeward/domain';
import { type Locale, translate } from '@homeward/i18n';
import type { Response } from 'express';
import { allowPage } from '../../platform/edge/headers.js';

/** What the browser lands on, and moves on from to the console; `proved` is a tab of its own that is closed. */
export type Landing = 'in' | 'proved' | DirectoryProblem;

/** As the door of the console looks: a card on its ground. */
const STYLE = `body{margin:0;min-height:100vh;display:grid;place-content:center;padding:16px;box-sizing:border-box;font:16px/1.6 system-ui,'Noto Sans Khmer','Khmer OS',sans-serif;background:#f6f5f2;color:#1d2a2e}
main{max-width:24rem;padding:32px;border-radius:12px;background:#fff;border:1px solid #dcdad5;border-top:4px solid #0f5d63}
b{color:#0f5d63}h1{font-size:1.5rem;line-height:1.4;margin:12px 0 8px}p{margin:0}a{color:inherit;display:inline-block;padding:10px 0}
@media (prefers-color-scheme:dark){body{background:#0f1719;color:#e7ebea}main{background:#172124;border-color:#2b3639;border-top-color:#6cc5c1}b{color:#6cc5c1}}`;

/**
 * The one page that we answer to another site. The session cookie is Strict: it would not come along on a redirect that the
 * directory began, and it does when this page moves on by itself. It goes to one of three places, and to none that was asked for.
 */
export function land(res: Response, locale: Locale, landing: Landing, status: number): void {
  const nonce = allowPage(res);
  const to = landing === 'in' ? '/' : landing === 'proved' ? '/#/proved' : `/#/login?directory=${landing}`;
  const [title, text, link] = (['title', 'text', 'link'] as const).map((part) =>
    translate(locale, `auth.directory.moving.${part}`),
  );
  res
    .status(status)
    .setHeader('content-type', 'text/html; charset=utf-8')
    .end(
      `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="refresh" content="0;url=${to}"><title>${title}</title><style nonce="${nonce}">${STYLE}</style></head><body><main><b lang="en">${translate(locale, 'shell.product')}</b><h1>${title}</h1><p>${text}</p><a href="${to}">${link}</a></main></body></html>`,
    );
}
