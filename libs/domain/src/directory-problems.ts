/** How a round to the directory of the organisation can end without opening anything; `errors.<code>` says what to do. */
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
