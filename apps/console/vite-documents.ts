import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generated = fileURLToPath(new URL('src/gql/graphql.ts', import.meta.url));
const call = /\bgraphql\(\s*(`[^`]*`)\s*,?\s*\)/g;
const doorImport = /^import \{ graphql \} from '[./]+\/gql\/index\.js';$/m;

/** Operations and fragments of src/gql/graphql.ts by name; an operation stands there with its fragments. */
export function readDocuments(source: string): Map<string, string> {
  const found = new Map<string, string>();
  const constant = /export const (\w+?)(?:Document|FragmentDoc) = new TypedDocumentString\(`([^`]*)`/g;
  for (const [, name, text] of source.matchAll(constant))
    if (name !== undefined && text !== undefined) found.set(name, text);
  return found;
}

export function nameOf(document: string): string {
  const name = /(?:^|[\s`}])(?:query|mutation|fragment)\s+([A-Za-z_]\w*)/.exec(document)?.[1];
  if (name === undefined) throw new Error(`a document without a name: ${document.slice(0, 80)}`);
  return name;
}

/** `graphql(...)` becomes the text that is sent; fragments stand in the operations already and become nothing. */
export function inlineDocuments(
  code: string,
  documents: ReadonlyMap<string, string>,
  used: (name: string, text: string) => void,
): string {
  const inlined = code.replace(call, (_whole, literal: string) => {
    const name = nameOf(literal);
    const text = documents.get(name);
    if (text === undefined) throw new Error(`the document ${name} is not in src/gql: run nx run console:codegen`);
    if (/^[`\s]*fragment\s/.test(literal)) return "''";
    used(name, text);
    return JSON.stringify(text);
  });
  return inlined === code ? code : inlined.replace(doorImport, '');
}

/**
 * The generated map holds every document of the console twice and would be loaded with the first page. Here each room
 * carries its own documents, once, and what can be sent is written down with its SHA-256 in dist/documents.json: the list
 * of what the API has to answer in production.
 */
export function graphqlDocuments(): Plugin {
  const sent = new Map<string, string>();
  return {
    name: 'homeward-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/apps\/console\/src\/.*\.tsx?$/.test(id) || id.includes('/src/gql/') || !code.includes('graphql('))
        return undefined;
      const documents = readDocuments(fs.readFileSync(generated, 'utf8'));
      return { code: inlineDocuments(code, documents, (name, text) => sent.set(name, text)), map: null };
    },
    generateBundle() {
      const hashes = [...sent]
        .sort(([a], [b]) => a.localeCompare(b, 'en'))
        .map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]);
      this.emitFile({
        type: 'asset',
        fileName: 'documents.json',
        source: `${JSON.stringify(Object.fromEntries(hashes), null, 1)}\n`,
      });
    },
  };
}
