/** A letter with every word in it: what the preview shows and what the PDF and the Word file are made from. */
export interface PrintedLetter {
  readonly language: string;
  readonly title: string;
  readonly letterhead: readonly string[];
  /** Number, place and day. */
  readonly reference: readonly string[];
  readonly recipient: readonly string[];
  readonly subject: string;
  readonly blocks: readonly PrintedBlock[];
  readonly closing: readonly string[];
  /** "page {page} of {pages}" in the language of the letter. */
  readonly footer: string;
}

export type PrintedBlock =
  | { readonly kind: 'HEADING' | 'TEXT'; readonly text: string }
  | { readonly kind: 'TABLE'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
