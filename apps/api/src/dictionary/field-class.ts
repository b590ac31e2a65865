import { identityDocumentFields, personFields } from '@homeward/policy';
import type { Catalogue, Column } from './catalogue.js';

/** Tables whose rows the API redacts by a table of libs/policy: there a comment need not repeat the class. */
const classed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'homeward.persons': personFields,
  'homeward.identity_documents': identityDocumentFields,
};

/** A class stands in square brackets at the end of a comment. */
export function meaningOf(comment: string | null): { text: string; fieldClass: string } {
  const [, text = '', fieldClass = ''] =
    /^(.*?)(?: \[(internal|personal|sensitive|sealed)\])?$/s.exec(comment ?? '') ?? [];
  return { text, fieldClass };
}

/** What a column says of itself, or libs/policy of it. Empty: internal, or an id. */
export function ownClassOf(column: Column): string {
  const commented = meaningOf(column.comment).fieldClass;
  const fields = classed[column.table];
  const known = fields?.[column.name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())] ?? '';
  if (known && commented && known !== commented)
    throw new Error(`${column.table}.${column.name} is ${known} in libs/policy and ${commented} in its comment.`);
  return known || commented;
}

/** Its own, or the one that all of its table has. */
export const fieldClassOf = (column: Column, { tables }: Catalogue): string =>
  ownClassOf(column) || meaningOf(tables.find(({ name }) => name === column.table)?.comment ?? null).fieldClass;
