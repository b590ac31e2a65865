import { useCodeText } from '../form/code-fields.js';
import { capital } from '../parts/initials.js';

interface Named {
  readonly item: string;
  readonly title?: string | null;
}

/** A step in the reader's words: of the catalogue, or what the organisation calls its own. */
export function useItemName(): (step: Named) => string {
  const code = useCodeText('checklistItems');
  return ({ item, title }) => (title ? capital(title) : isOwn(item) ? codeInWords(item) : code(item));
}

export const isOwn = (item: string): boolean => item.startsWith('OWN_');

/** Where only the code is at hand (a step that went with an older template): OWN_POLICE_REPORT, "Police report". */
export const codeInWords = (item: string): string => capital(item.slice(4).replaceAll('_', ' ').toLowerCase());
