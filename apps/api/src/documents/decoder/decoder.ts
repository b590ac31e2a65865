import { type ChildProcess, spawn } from 'node:child_process';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ByteReader } from './byte-reader.js';
import { fenced, script } from './fence.js';
import { FileFaultError, fileFaults, fileLimits, type FileType } from './limits.js';

export interface MadePart {
  readonly name: 'CONTENT' | 'THUMBNAIL' | 'PAGE';
  readonly page: number;
  readonly bytes: number;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly pages?: number | undefined;
}

const side = z.number().int().min(1).max(fileLimits.edge).optional();
const line = z.union([
  z.object({ fault: z.enum(fileFaults) }),
  z.object({ done: z.literal(true) }),
  z.object({
    name: z.enum(['CONTENT', 'THUMBNAIL', 'PAGE']),
    page: z.number().int().min(0).max(fileLimits.pages),
    bytes: z.number().int().min(1).max(fileLimits.made),
    width: side,
    height: side,
    pages: z.number().int().min(1).max(fileLimits.pages).optional(),
  }),
]);

/** How many files are made anew at once; the others wait their turn. */
const AT_ONCE = 2;
const MOST_WAITING = 30;
const PATIENCE_MS = 40_000;
/** Of JavaScript. Pixels lie outside of it, and their number is bounded. */
const HEAP_MB = 256;

export class TooBusyError extends Error {}

/** Files of strangers are opened in a process of their own: one that falls over or never ends takes nothing with it. */
@Injectable()
export class Decoder {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param take stores one part; called one after the other, before the next is made
   * @throws FileFaultError, TooBusyError
   */
  async make(
    type: FileType,
    input: AsyncIterable<Buffer>,
    take: (part: MadePart, body: AsyncIterable<Buffer>) => Promise<void>,
    patienceMs = PATIENCE_MS,
  ): Promise<void> {
    await this.turn();
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, ...fenced(), ...script, type], {
      // No secret of ours, no NODE_OPTIONS of a developer.
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const clock = { late: false };
    const timer = setTimeout(() => {
      clock.late = true;
      child.kill('SIGKILL');
    }, patienceMs);
    const gone = ended(child);
    try {
      // A child that refuses early closes its input; what it said counts, not that.
      const fed = pipeline(input, child.stdin).catch((error: unknown) => error);
      await readParts(child, take);
      await fed;
    } catch (error) {
      if (clock.late) throw new FileFaultError('FILE_TAKES_TOO_LONG');
      throw error;
    } finally {
      clearTimeout(timer);
      child.kill('SIGKILL');
      await gone;
      this.running--;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) throw new TooBusyError();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.running++;
  }
}

/** The child may be in the hands of the file by now: what it says is read like anybody's. */
function understood(text: string): z.infer<typeof line> {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    throw new FileFaultError('FILE_DAMAGED');
  }
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });

async function readParts(
  child: ChildProcess,
  take: (part: MadePart, body: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  if (!child.stdout) throw new Error('A child without standard output.');
  const reader = new ByteReader(child.stdout as AsyncIterable<Buffer>);
  for (let made = 0; ;) {
    const text = await reader.line();
    // It ended without a word: it crashed, or ran out of memory.
    if (text === undefined) throw new FileFaultError('FILE_DAMAGED');
    const said = understood(text);
    if ('fault' in said) throw new FileFaultError(said.fault);
    if ('done' in said) return;
    made += said.bytes;
    if (made > fileLimits.made) throw new FileFaultError('FILE_TOO_LARGE');
    await take(said, reader.bytes(said.bytes));
  }
}
