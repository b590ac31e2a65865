import { v7 } from 'uuid';

/** The API's word for "this was done already, with other input". */
export const idReused = 'OPERATION_ID_REUSED';

/**
 * Operation ids of submits. The same input sent again after silence or an unclear fault keeps its id, so the server answers
 * with the first result instead of doing it twice; a definite answer ends it.
 *
 * A form does one thing, however often its fields are changed before an answer comes: there every input keeps the id. If the
 * first try had arrived after all, the server refuses the changed one, and nothing is done twice.
 */
export class OperationIds {
  readonly #open = new Map<string, string>();

  constructor(private readonly of: 'buttons' | 'form' = 'buttons') {}

  idFor(input: unknown): string {
    const key = this.#keyOf(input);
    const id = this.#open.get(key) ?? v7();
    this.#open.set(key, id);
    return id;
  }

  settled(input: unknown): void {
    this.#open.delete(this.#keyOf(input));
  }

  #keyOf(input: unknown): string {
    return this.of === 'form' ? '' : JSON.stringify(input);
  }
}
