import type { CodegenConfig } from '@graphql-codegen/cli';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Documents are plain strings (no parser in the browser). Fragments are not masked: rooms share their rows with the
 * parts of the shell, and a mask would force a cast at every such door.
 */
const config: CodegenConfig = {
  schema: here('../api/schema.graphql'),
  documents: [here('src/**/*.ts'), here('src/**/*.tsx'), `!${here('src/gql/**')}`],
  ignoreNoDocuments: true,
  generates: {
    [here('src/gql/')]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        scalars: {
          UUID: 'string',
          DateTime: 'string',
          Day: 'string',
          PartialDate: 'string',
          ShortText: 'string',
          LongText: 'string',
          Email: 'string',
          StepCode: '@homeward/domain#ItemCode',
          Country: 'string',
          Language: 'string',
          Currency: 'string',
          MinorUnits: 'number',
          SignedMinorUnits: 'number',
          Json: 'Record<string, unknown>',
        },
      },
    },
  },
};

export default config;
