import { v7 } from 'uuid';

/**
 * The operation id of a submit. The same input sent again after silence or an unclear fault keeps its id, so the server
 * answers with the first result instead of doing it twice; a definite answer, or another input, ends it.
 */
export class OperationIds {
  #open: { readonly input: string; readonly id: string } | undefined;

  idFor(input: unknown): string {
    const text = JSON.stringify(input);
    if (this.#open?.input !== text) this.#open = { input: text, id: v7() };
    return this.#open.id;
  }

  settled(): void {
    this.#open = undefined;
  }
}
