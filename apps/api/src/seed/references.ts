import type { Days } from './days.js';
import type { Rows } from './copy.js';

/** Numbers run per organisation, kind and year; the counters are written at the end so that the application goes on after the last. */
export class References {
  private readonly last = new Map<string, { organisation: string; kind: string; year: number; value: number }>();

  constructor(private readonly days: Days) {}

  case(organisation: { readonly id: string; readonly prefix: string }, day: number): string {
    const { year, value } = this.next(organisation.id, 'case', day);
    return `${organisation.prefix}-${year}-${String(value).padStart(5, '0')}`;
  }

  operation(organisation: { readonly id: string }, day: number): string {
    const { year, value } = this.next(organisation.id, 'operation', day);
    return `OP-${year}-${String(value).padStart(3, '0')}`;
  }

  movement(organisation: { readonly id: string }, day: number): string {
    const { year, value } = this.next(organisation.id, 'movement', day);
    return `MV-${year}-${String(value).padStart(4, '0')}`;
  }

  private next(organisation: string, kind: string, day: number): { year: number; value: number } {
    const year = this.days.yearOf(day);
    const key = `${organisation}|${kind}|${year}`;
    const found = this.last.get(key) ?? { organisation, kind, year, value: 0 };
    found.value += 1;
    this.last.set(key, found);
    return found;
  }

  write(rows: Rows): void {
    for (const { organisation, kind, year, value } of this.last.values())
      rows.add('counters', { organisation_id: organisation, kind, year, value });
  }
}
