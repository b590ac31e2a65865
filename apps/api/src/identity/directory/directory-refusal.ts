import type { Account } from '../sessions.js';

/** What whoever comes back without getting in is told on the sign-in page: errors.<code> says what to do. */
export const directoryProblems = [
  'DIRECTORY_EXPIRED',
  'DIRECTORY_CANCELLED',
  'DIRECTORY_ANSWER',
  'DIRECTORY_UNREACHABLE',
  'DIRECTORY_EMAIL',
  'DIRECTORY_NO_ACCOUNT',
  'DIRECTORY_OTHER_ACCOUNT',
  'DIRECTORY_NO_FACTOR',
  'DIRECTORY_TOO_MANY',
] as const;
export type DirectoryProblem = (typeof directoryProblems)[number];

/** A round to the directory that opened nothing. */
export class DirectoryRefusal extends Error {
  /**
   * @param why for the log: which check said no, and no value
   * @param account whose sign-in it was, where that is known
   */
  constructor(
    readonly problem: DirectoryProblem,
    readonly why: string,
    readonly account?: Account,
  ) {
    super(problem);
    this.name = 'DirectoryRefusal';
  }
}
