import type { Picked } from '../form/pick-fields.js';
import searchCases from './case-search.js';

/** Other cases by reference or name, for saying that two are about the same person. */
export async function findCases(query: string, except: string, signal: AbortSignal): Promise<readonly Picked[]> {
  const text = query.trim();
  if ([...text].length < 2) return [];
  const hits = await searchCases(text, signal);
  return hits
    .filter(({ id }) => id !== except)
    .map(({ id, primary, secondary }) => ({ id, label: primary, ...(secondary ? { detail: secondary } : {}) }));
}
