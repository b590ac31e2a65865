import { KeyProviderError } from '../crypto/key-provider.js';

/**
 * What passes by itself: the database is away or full, or somebody else held what this needed. Nothing of it was done, or
 * nobody knows (a commit whose answer was lost): either way the client sends the same act again, with the same operation id.
 */
export function isUnavailable(error: unknown): boolean {
  // Keys cannot be had: nothing personal can be read or written until they can.
  if (error instanceof KeyProviderError) return true;
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return codes.test(code ?? '') || lost.test(message ?? '');
}

// 08: connection; 40001, 40P01: collision; 53: disk, memory or connections are used up; 55P03: lock; 57: ended from outside
// or by its time; 58030: the disk cannot be read or written. The others are Node's and ours.
const codes =
  /^(08...|40001|40P01|53...|55P03|57014|57P..|58030|25P0[34]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|POOL_BUSY)$/;
/** pg gives these no code. */
const lost =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Client was closed/;

/** Seconds, for Retry-After: long enough for a restart of PostgreSQL, short enough for somebody who waits at a gate. */
export const RETRY_AFTER = '3';
