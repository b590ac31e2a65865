/** What whoever gave the command can mend: an option, a column, a file. The message names it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
