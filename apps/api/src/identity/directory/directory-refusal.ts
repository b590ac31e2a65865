import type { DirectoryProblem } from '@homeward/domain';
import type { Account } from '../sessions.js';

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
