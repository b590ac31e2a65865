import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** As the draft of GraphQL over HTTP has it: the console sends which document it means, not its text. */
const ID = /^sha256:([0-9a-f]{64})$/;

/** What the console can send, written down by its build. A cookie session runs these and nothing else. */
export class TrustedDocuments {
  private constructor(private readonly texts: ReadonlyMap<string, string>) {}

  /** @throws when an entry is not what its name says: somebody changed the file */
  static of(texts: Readonly<Record<string, string>>): TrustedDocuments {
    const wrong = Object.entries(texts).filter(([hash, text]) => digest(text) !== hash);
    if (wrong.length > 0) throw new Error('documents.json holds a document that is not the one it names.');
    return new TrustedDocuments(new Map(Object.entries(texts)));
  }

  /**
   * @param needed whether nobody could work without the list; in development the texts themselves are sent
   * @throws when it is needed and the console is not built, or built otherwise
   */
  static read(file: string, needed: boolean): TrustedDocuments {
    try {
      return TrustedDocuments.of(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    } catch (error) {
      if (!needed) return TrustedDocuments.of({});
      throw new Error('The console is not built, or not as this API needs it: npm run build.', { cause: error });
    }
  }

  get size(): number {
    return this.texts.size;
  }

  /** The text of a document that was named; undefined for a name that is not known. */
  named(id: string): string | undefined {
    return this.texts.get(ID.exec(id)?.[1] ?? '');
  }

  /** Whether this text is one of the known ones, letter by letter. */
  knows(text: string): boolean {
    return this.texts.has(digest(text));
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
