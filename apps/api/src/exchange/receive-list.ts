import { HttpException } from '@nestjs/common';
import { translate } from '@homeward/i18n';
import type { Request } from 'express';
import { currentContext } from '../platform/context/context.js';
import { GridError, gridLimits, type GridSheet } from './grid.js';
import { readGrid, readPasted } from './read-grid.js';

/** Lists arrive as they are and not by GraphQL, whose bodies are kept small: a file as octets, or pasted text as text/plain. */
export async function receiveList(req: Request): Promise<{ bytes: Buffer; fileName: string; sheets: GridSheet[] }> {
  const pasted = isPasted(req);
  const bytes = await body(req);
  const fileName = nameOf(req);
  return { bytes, fileName, sheets: await sheetsOf(bytes, pasted, fileName) };
}

/** @throws HttpException 415 for anything but a list; asked before a body is read */
export function isPasted(req: Request): boolean {
  const type = req.headers['content-type'] ?? '';
  const pasted = /^text\/plain\b/i.test(type);
  if (!pasted && !/^application\/octet-stream\b/i.test(type))
    throw new HttpException({ code: 'OCTETS_OR_TEXT_ONLY' }, 415);
  return pasted;
}

export const header = (req: Request, name: string): string => {
  const value = req.headers[name];
  return typeof value === 'string' ? value : '';
};

export const say = (code: string, params: Readonly<Record<string, number>> = {}): string =>
  translate(currentContext().locale, `errors.${code}`, params);

export function wrong(field: string, code: string, params: Readonly<Record<string, number>> = {}): HttpException {
  return new HttpException(
    { code: 'INVALID_INPUT', message: say('INVALID_INPUT'), fields: [{ field, code, message: say(code, params) }] },
    422,
  );
}

/** Only the last part, without signs that read otherwise than they look: it is shown beside the list. */
function nameOf(req: Request): string {
  let name = '';
  try {
    name = decodeURIComponent(header(req, 'x-file-name'));
  } catch {
    // A name is a label; a list must not be lost over one.
  }
  return (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .normalize('NFC')
    .trim()
    .slice(0, 200);
}

async function body(req: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read on a little, so that the sender hears "too large" instead of a cut line.
    if (size > gridLimits.bytes * 4) break;
    if (size <= gridLimits.bytes) chunks.push(chunk);
  }
  if (size > gridLimits.bytes) throw wrong('file', 'FILE_TOO_LARGE', { limit: gridLimits.bytes / 1024 / 1024 });
  return Buffer.concat(chunks);
}

async function sheetsOf(bytes: Buffer, pasted: boolean, fileName: string): Promise<GridSheet[]> {
  try {
    return pasted ? [readPasted(bytes.toString('utf8'))] : await readGrid(bytes, fileName);
  } catch (error) {
    if (error instanceof GridError)
      throw wrong('file', error.code, {
        limit: error.code === 'FILE_TOO_LARGE' ? gridLimits.bytes / 1024 / 1024 : (error.limit ?? 0),
      });
    throw error;
  }
}
