import { directoryProblems } from '@homeward/domain';

/** @param search of the address that the API sent the browser to; anybody could have written it */
export function directoryProblemIn(search: string): string | undefined {
  const told = new URLSearchParams(search).get('directory');
  return directoryProblems.find((problem) => problem === told);
}
