import { describe, expect, it } from '@jest/globals';
import { hashOf, inlineDocuments, nameOf, readDocuments } from './vite-documents.js';

const generated = [
  'export const RowPartsFragmentDoc = new TypedDocumentString(`\n    fragment RowParts on Case {\n  id\n}\n    `, {"fragmentName":"RowParts"}) as unknown as X;',
  'export const CasesDocument = new TypedDocumentString(`\n    query Cases {\n  cases { ...RowParts }\n}\n    fragment RowParts on Case {\n  id\n}`) as unknown as X;',
].join('\n');

const room = [
  "import { graphql } from '../gql/index.js';",
  'export const RowParts = graphql(`\n  fragment RowParts on Case { id }\n`);',
  'export const Cases = graphql(`\n  query Cases { cases { ...RowParts } }\n`);',
].join('\n');

describe('documents in the build', () => {
  const documents = readDocuments(generated);

  it('are named by the SHA-256 of the generated text, with fragments, and without the map of all', () => {
    const used: string[] = [];
    const code = inlineDocuments(room, documents, (name) => used.push(name));
    expect(code).not.toContain('gql/index.js');
    expect(code).toContain("export const RowParts = '';");
    expect(code).toContain(`export const Cases = "query Cases sha256:${hashOf(documents.get('Cases') ?? '')}"`);
    expect(documents.get('Cases')).toContain('fragment RowParts');
    expect(used).toEqual(['Cases']);
  });

  it('leave other code alone', () => {
    const other = "import { graphql } from '../gql/index.js';\nexport const x = 1;";
    expect(inlineDocuments(other, documents, () => undefined)).toBe(other);
  });

  it('stop the build when the generated files are older than the room', () => {
    expect(() => inlineDocuments('graphql(`query New { a }`)', documents, () => undefined)).toThrow('console:codegen');
    expect(() => nameOf('{ cases { id } }')).toThrow('without a name');
  });
});
