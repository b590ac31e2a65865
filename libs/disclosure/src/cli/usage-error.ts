import { DisclosureError } from '../disclosure-error.js';

/** What whoever gave the command can mend: an option, a column, a file. The message names it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the library finds wrong with a file or an option is said like what the command itself finds. */
export function understood<T>(file: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof DisclosureError && (error.code === 'INVALID_TABLE' || error.code === 'INVALID_OPTION'))
      throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
