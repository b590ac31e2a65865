import { sealedTable } from '@homeward/policy';
import type { Opened } from '../crypto/opening.js';

/** An entry of the log that says: somebody looked. */
export interface Reading {
  readonly table: string;
  readonly about: {
    readonly rowId?: string;
    readonly caseId?: string;
    readonly columns: readonly string[];
    readonly detail: { readonly rows: number };
  };
}

interface OfTable {
  readonly columns: Set<string>;
  readonly rows: Set<string>;
  readonly subjects: Set<string>;
}

/** Kinds of entries by which a service tells of a reading itself, in better words than could be made here. */
const TOLD: ReadonlySet<string> = new Set(['read', 'search', 'match', 'export']);
/** Told by the gate, whatever is read behind it: that a case was opened by break-glass says nothing of what was read there. */
const GATE = 'break_glasses';

/**
 * What a transaction opened of what is stored encrypted. Nothing of it leaves without an entry in the log: where no service
 * told, the unit of work does, and one that cannot be told is not answered.
 */
export class Readings {
  private readonly tables = new Map<string, OfTable>();
  private told = false;

  opened(values: readonly Opened[]): void {
    for (const { column, row, subject } of values) {
      const [table = '', name = ''] = column.split('.');
      // Of one's own account: the secret of a factor, the name of a view. It tells of nobody.
      if (sealedTable(table)?.kind === 'USER') continue;
      const of = this.tables.get(table) ?? { columns: new Set(), rows: new Set(), subjects: new Set() };
      of.columns.add(name);
      of.rows.add(row);
      of.subjects.add(subject);
      this.tables.set(table, of);
    }
  }

  withheld(tables: readonly string[]): void {
    for (const table of tables) this.tables.delete(table);
  }

  noted(kind: string, subject: string): void {
    if (TOLD.has(kind) && subject !== GATE) this.told = true;
  }

  /** By table. A transaction that is taken back takes with it what its services told. */
  of(which: 'what no service told' | 'everything'): Reading[] {
    if (this.told && which === 'what no service told') return [];
    return [...this.tables].map(([table, { columns, rows, subjects }]) => {
      const [rowId] = rows.size === 1 ? rows : [];
      const [caseId] = subjects.size === 1 && sealedTable(table)?.kind === 'CASE' ? subjects : [];
      return {
        table,
        about: {
          ...(rowId ? { rowId } : {}),
          ...(caseId ? { caseId } : {}),
          columns: [...columns].sort(),
          detail: { rows: rows.size },
        },
      };
    });
  }
}
