import {
  buildSchema,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MOST_FIELDS = 240;

export const committedSchema = (): GraphQLSchema =>
  buildSchema(readFileSync(fileURLToPath(new URL('../../schema.graphql', import.meta.url)), 'utf8'));

/** Everything that can be asked of a type, as deep as the limits of a document allow, widest first. */
export function wholeSelection(type: GraphQLObjectType, depth = 3): string {
  let left = MOST_FIELDS;
  const of = (at: GraphQLObjectType, deeper: number): string => {
    const fields = Object.values(at.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
    left -= leaves.length;
    const inner = fields.flatMap((field) => {
      const named = getNamedType(field.type);
      if (!isObjectType(named) || deeper === 0 || left < 20) return [];
      left -= 1;
      return [`${field.name} { ${of(named, deeper - 1)} }`];
    });
    return ['__typename', ...leaves, ...inner].join(' ');
  };
  return of(type, depth);
}
