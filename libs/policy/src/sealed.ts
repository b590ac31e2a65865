/** What stands in a sealed column: it decides what an empty or erased one reads as. */
export type SealedShape = 'text' | 'list' | 'json' | 'flag';

/** Column that names the subject of a row, whose data key its sealed columns are under. */
export interface SealedTable {
  readonly subject: string;
  readonly kind: 'CASE' | 'PERSON' | 'ROSTER_ENTRY' | 'LIST' | 'OPERATION' | 'ORGANISATION' | 'USER';
  readonly columns: Readonly<Record<string, SealedShape>>;
}

/**
 * Everything that is stored encrypted: each column of the classes personal, sensitive and sealed that is not a code, a day or
 * an id that the database itself has to find or count by (docs/threat-model.md names those). The database holds these columns
 * in the type homeward.sealed, which takes no plain text; a test holds this table against it.
 */
export const sealedTables = {
  attachments: {
    subject: 'case_id',
    kind: 'CASE',
    columns: { file_name: 'text', caption: 'text', removed_reason: 'text' },
  },
  totp_factors: { subject: 'user_id', kind: 'USER', columns: { secret: 'text' } },
} as const satisfies Readonly<Record<string, SealedTable>>;

const tables: Readonly<Record<string, SealedTable>> = sealedTables;

export const sealedTable = (table: string): SealedTable | undefined => tables[table];

/** What an empty sealed column, or one whose key was destroyed, reads as. @param column "persons.aliases" */
export function blankOf(column: string): '' | [] | null | false {
  const [table = '', name = ''] = column.split('.');
  const shape = tables[table]?.columns[name] ?? 'text';
  return { text: '' as const, list: [] as [], json: null, flag: false as const }[shape];
}
