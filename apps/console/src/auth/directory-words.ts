/** How a round to the directory of the organisation can end without opening anything; `errors.<code>` says what to do. */
const problems = [
  'DIRECTORY_EXPIRED',
  'DIRECTORY_CANCELLED',
  'DIRECTORY_ANSWER',
  'DIRECTORY_UNREACHABLE',
  'DIRECTORY_EMAIL',
  'DIRECTORY_NO_ACCOUNT',
  'DIRECTORY_OTHER_ACCOUNT',
  'DIRECTORY_NO_FACTOR',
  'DIRECTORY_TOO_MANY',
];

/** @param search of the address that the API sent the browser to; anybody could have written it */
export function directoryProblemIn(search: string): string | undefined {
  const told = new URLSearchParams(search).get('directory');
  return told !== null && problems.includes(told) ? told : undefined;
}
