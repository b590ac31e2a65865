import { ConfigError } from './config/config.js';

/** Something that the person at the terminal can mend: told in one line, without a stack. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}

/** Codes of a database that is not there yet, unlike those of a wrong password or name. */
export const WAITED_FOR = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '57P03',
  '53300',
]);

export function codeOf(error: unknown): string {
  const { code, cause, errors } = error as NodeJS.ErrnoException & { cause?: unknown; errors?: readonly unknown[] };
  return code ?? (cause ? codeOf(cause) : errors?.[0] ? codeOf(errors[0]) : '');
}

/** One line for what a user can mend; a stack only for what we did not foresee. */
export function explain(error: unknown): readonly string[] {
  if (error instanceof ConfigError) return error.faults;
  if (error instanceof StartFault) return [error.message];
  const code = codeOf(error);
  const database: Record<string, string> = {
    ECONNREFUSED: 'The database does not answer. Check that it runs and that the address is right.',
    ENOTFOUND: 'The name of the database server is unknown here. Check the address.',
    EAI_AGAIN: 'The name of the database server is unknown here. Check the address.',
    ETIMEDOUT: 'The database does not answer. Check that it runs and that the address is right.',
    '28P01': 'The database refused the password.',
    '3D000': 'The database does not exist.',
  };
  if (database[code]) return [database[code]];
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
