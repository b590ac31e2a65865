/**
 * Keyset paging knows "after this row", react-admin knows page numbers. For each list (resource, filter, sort, size) this
 * remembers where its pages begin, as far as they were seen.
 */
export class KeysetPages {
  readonly #lists = new Map<string, (string | null)[]>();

  constructor(private readonly most = 50) {}

  /** The deepest known page at or before `page`, and the cursor that it begins after. */
  nearest(list: string, page: number): { readonly page: number; readonly after: string | null } {
    const known = this.#lists.get(list) ?? [null];
    const at = Math.min(Math.max(page, 1), known.length);
    return { page: at, after: known[at - 1] ?? null };
  }

  /** `endCursor` of `page` is where the following one begins. */
  learn(list: string, page: number, endCursor: string | null): void {
    const known = this.#lists.get(list) ?? [null];
    if (endCursor !== null && page <= known.length) known[page] = endCursor;
    // Oldest list out: a day of filtering must not grow without end.
    this.#lists.delete(list);
    this.#lists.set(list, known);
    if (this.#lists.size > this.most) {
      const [oldest] = this.#lists.keys();
      if (oldest !== undefined) this.#lists.delete(oldest);
    }
  }
}
