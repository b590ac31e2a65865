import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { allowCamera, allowPage } from './headers.js';

/**
 * The built console. Its one page is written anew for each answer, with the nonce of that answer; names with a content hash
 * never change; and what begins with a dot, such as the list of documents, is for the API alone, however its path is spelt.
 */
export function consolePage(folder: string): Router {
  const files = Router();
  let page: string | undefined;
  const show: RequestHandler = (_req, res, next) => {
    try {
      page ??= readFileSync(path.join(folder, 'index.html'), 'utf8');
    } catch {
      // Not built: tests and tools that need the API only.
      return next();
    }
    const nonce = allowPage(res);
    allowCamera(res);
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.end(page.replace('<head>', () => `<head>\n    <meta name="csp-nonce" content="${nonce}" />`));
  };
  files.get(['/', '/index.html'], show);
  files.use(express.static(folder, { index: false, dotfiles: 'ignore', cacheControl: false, setHeaders: keep }));
  return files;
}

function keep(res: ServerResponse, file: string): void {
  if (file.includes(`${path.sep}assets${path.sep}`))
    res.setHeader('cache-control', 'public, max-age=31536000, immutable');
}
