import type { sealedTables } from '@homeward/policy';

type Tables = typeof sealedTables;
/** "persons.name": a sealed column of libs/policy. */
export type SealedColumn = {
  [T in keyof Tables]: `${T}.${Extract<keyof Tables[T]['columns'], string>}`;
}[keyof Tables];

/** How a statement reads a sealed column, so that Tx.query opens it. @param alias of the table in the statement */
export const at = (column: SealedColumn, alias: string): string =>
  `homeward.at('${column}', ${alias}.id, ${alias}.${column.slice(column.indexOf('.') + 1)})`;
