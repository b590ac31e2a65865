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

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** As src/data/graphql-client.ts reads it. */
function nameToSend(name: string, text: string): string {
  const kind = /(?:^|[\s}])(query|mutation)\s/.exec(text)?.[1] ?? 'query';
  return `${kind} ${name} sha256:${hashOf(text)}`;
}

/**
 * `graphql(...)` becomes the name that is sent: kind, name and SHA-256 of the text, which the API has. Fragments stand in the
 * operations already and become nothing.
 */
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
    return JSON.stringify(nameToSend(name, text));
  });
  return inlined === code ? code : inlined.replace(doorImport, '');
}

/**
 * The generated map holds every document of the console twice and would be loaded with the first page. In the build each
 * room carries the names of its own documents only, and dist/.documents.json has their texts by SHA-256: the list of what the
 * API runs for who is signed in. In development the texts themselves are sent.
 */
export function graphqlDocuments(): Plugin {
  const sent = new Map<string, string>();
  return {
    name: 'homeward-documents',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!/\/apps\/console\/src\/.*\.tsx?$/.test(id) || id.includes('/src/gql/') || !code.includes('graphql('))
        return undefined;
      const documents = readDocuments(fs.readFileSync(generated, 'utf8'));
      return { code: inlineDocuments(code, documents, (_name, text) => sent.set(hashOf(text), text)), map: null };
    },
    generateBundle() {
      const texts = [...sent].sort(([a], [b]) => a.localeCompare(b, 'en'));
      this.emitFile({
        type: 'asset',
        fileName: '.documents.json',
        source: `${JSON.stringify(Object.fromEntries(texts), null, 1)}\n`,
      });
    },
  };
}
