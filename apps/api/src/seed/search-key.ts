import { nameTokens } from '@homeward/domain/matching';

/** Native and romanised form and every alias file a person under one key: whoever types any of them finds the row. */
export function searchKey(names: readonly string[]): string {
  return [...new Set(names.filter((name) => name !== '').flatMap((name) => nameTokens(name)))].join(' ');
}
