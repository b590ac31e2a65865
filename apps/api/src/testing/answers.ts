import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Sample } from './samples.js';
import { committedSchema } from './whole-selection.js';

const schema = committedSchema();

/** Every scalar of a type, and of what hangs on it as far as a document may go. */
function everything(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} ${everything(member, depth)}`)
      .join(' ')} }`;
  if (!isObjectType(type)) return '';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const named = getNamedType(field.type);
    if (!isObjectType(named) && !isUnionType(named)) return [field.name];
    return depth > 0 ? [`${field.name} ${everything(named, depth - 1)}`] : [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

/** The sample's question or act, and the whole answer. */
export function widened(sample: Sample, depth: number): string {
  const roots = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  const root = roots[sample.operation];
  if (!root) throw new Error(`There is no operation ${sample.operation}.`);
  const selection = everything(getNamedType(root.type), depth);
  if (selection === '') return sample.document;
  const [wanted] = parse(selection).definitions;
  const whole = wanted?.kind === Kind.OPERATION_DEFINITION ? wanted.selectionSet : undefined;
  return print(
    visit(parse(sample.document), {
      Field(node, _key, _parent, _path, ancestors) {
        const selectionSet: SelectionSetNode | undefined = whole;
        return ancestors.length <= 4 && node.name.value === sample.operation ? { ...node, selectionSet } : undefined;
      },
    }),
  );
}

/** "Person.name" for each field that stands in an answer and is not null; `even` for those that are, too. */
export function fieldsOf(value: unknown, even?: 'null'): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, even));
  if (typeof value !== 'object' || value === null) return [];
  const { __typename: type, ...fields } = value as Record<string, unknown>;
  const own = Object.entries(fields).flatMap(([name, content]) =>
    typeof type === 'string' && (even || content !== null) ? [`${type}.${name}`] : [],
  );
  return [...own, ...Object.values(fields).flatMap((one) => fieldsOf(one, even))];
}

/** Every field of the types that an answer is made of, but the roots. */
export function schemaFields(): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return Object.values(schema.getTypeMap())
    .filter(
      (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type),
    )
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .sort();
}

/** What is personal, sensitive or sealed in an answer, by type of the schema. */
const PERSONAL: Readonly<Record<string, readonly string[]>> = {
  Person: ['name', 'romanisedName', 'aliases', 'birth', 'phone', 'documentNumber'],
  Passenger: ['name', 'romanisedName', 'birth', 'travelDocument'],
  RosterEntry: ['name', 'romanisedName', 'birth', 'phone', 'documentNumber'],
  PreviewRow: ['name', 'romanisedName', 'birth', 'phone', 'documentNumber'],
  SharedCase: ['name', 'romanisedName', 'birth', 'documentNumber'],
  PersonAround: ['name', 'aliases', 'phones', 'wallets', 'note'],
  KnownPerson: ['name', 'aliases', 'phones', 'wallets', 'note'],
  Contact: ['value', 'codeWord', 'whose', 'mayAnswer'],
  PleaRequester: ['name', 'contact'],
  Plea: ['requesterName', 'requesterContact', 'message'],
  Note: ['text'],
  IdentityDocument: ['number', 'note'],
  TravelDocument: ['number'],
  CustodySpell: ['place', 'note', 'reason'],
  CustodyReview: ['seenBy', 'note'],
  CustodyChange: ['why', 'reasonBefore'],
  Stay: ['note'],
  Identification: ['basis'],
};

/** The personal fields of an answer that hold something. */
export function tellsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(tellsOf);
  if (typeof value !== 'object' || value === null) return [];
  const row = value as Record<string, unknown>;
  const type = String(row['__typename']);
  const own = (PERSONAL[type] ?? []).filter((field) => {
    const content = row[field];
    return typeof content === 'string' ? content !== '' : Array.isArray(content) ? content.length > 0 : content != null;
  });
  return [...own.map((field) => `${type}.${field}`), ...Object.values(row).flatMap(tellsOf)];
}
