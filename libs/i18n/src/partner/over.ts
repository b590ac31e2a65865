import type { Messages } from '../translate.js';
import type { PartnerTexts } from './keys.js';

/** A catalogue with the texts of partners in their language: where there is none, the English stays. */
export function over<T extends object>(english: T, texts: PartnerTexts): T {
  const made = copyOf(english as unknown as Messages);
  for (const [key, text] of Object.entries(texts)) {
    const path = key.split('.');
    const leaf = path.pop() ?? '';
    let here = made;
    for (const part of path) here = here[part] as Record<string, unknown>;
    here[leaf] = text;
  }
  return made as unknown as T;
}

const copyOf = (messages: Messages): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [key, typeof value === 'string' ? value : copyOf(value)]),
  );
