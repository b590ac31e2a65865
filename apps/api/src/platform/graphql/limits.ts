import { type DocumentNode, GraphQLError, Kind, OperationTypeNode, parse, type SelectionSetNode } from 'graphql';

/**
 * Twice and more what the largest document of the console takes (depth 5, 100 fields, 2 root fields, no alias). The cost of
 * a field is 1, of one that has fields 2, and half as much again for each level above it.
 */
const most = { tokens: 1000, depth: 8, fields: 300, aliases: 15, roots: 10, directives: 5, sameName: 5, cost: 3000 };
const DEEPER = 1.5;

const accepted = new Set<string>();
const MOST_KEPT = 500;
const LONGEST_KEPT = 10_000;

/**
 * Whether a document asks for more than any screen does. It is looked at before Apollo validates it, because some rules of
 * validation compare every field with every other.
 */
export function asksTooMuch(query: string): boolean {
  if (accepted.has(query)) return false;
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true, maxTokens: most.tokens });
  } catch (error) {
    // What cannot be read at all is Apollo's to tell.
    return error instanceof GraphQLError && error.message.includes('tokens');
  }
  if (exceeds(document)) return true;
  if (accepted.size >= MOST_KEPT) accepted.clear();
  if (query.length <= LONGEST_KEPT) accepted.add(query);
  return false;
}

interface Size {
  /** Fields at its own level, fragments opened. */
  readonly own: number;
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Seen from its own level; one level further down it is DEEPER times this. */
  readonly cost: number;
  /** A selection set that names one field again and again. */
  readonly repeats: boolean;
}

function exceeds(document: DocumentNode): boolean {
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d.selectionSet]] : [])),
  );
  const known = new Map<string, Size>();
  /** Of a fragment once, however often it is spread; one that leads back to itself is Apollo's to refuse. */
  const ofFragment = (name: string): Size => {
    const held = known.get(name);
    if (held) return held;
    known.set(name, { own: 0, depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0, repeats: false });
    const size = ofSet(fragments.get(name));
    known.set(name, size);
    return size;
  };
  const ofSet = (set: SelectionSetNode | undefined): Size => {
    const total = { own: 0, depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0, repeats: false };
    const names = new Map<string, number>();
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD;
      const below =
        selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : ofSet(selection.selectionSet);
      // The shape of the schema itself is deep, and asked for by tools of developers only.
      const ofSchema = isField && selection.name.value.startsWith('__');
      const depth = isField ? (ofSchema ? 1 : below.depth + 1) : below.depth;
      total.depth = Math.max(total.depth, depth);
      total.own += isField ? 1 : below.own;
      total.fields += below.fields + (isField ? 1 : 0);
      total.aliases += below.aliases + (isField && selection.alias ? 1 : 0);
      total.directives += below.directives + (selection.directives?.length ?? 0);
      const own = isField ? (below.own > 0 ? 2 : 1) : 0;
      total.cost += ofSchema ? 1 : own + (isField ? DEEPER : 1) * below.cost;
      total.repeats ||= below.repeats;
      if (selection.kind === Kind.INLINE_FRAGMENT) continue;
      const name = isField ? (selection.alias ?? selection.name).value : `...${selection.name.value}`;
      names.set(name, (names.get(name) ?? 0) + 1);
    }
    total.repeats ||= [...names.values()].some((times) => times > most.sameName);
    return total;
  };
  const operations = document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
  return (
    operations.length > 1 ||
    // There is none; Apollo would try, and call it our fault.
    operations.some(({ operation }) => operation === OperationTypeNode.SUBSCRIPTION) ||
    operations.some(({ operation, selectionSet, directives = [] }) => {
      const size = ofSet(selectionSet);
      return (
        size.depth > most.depth ||
        size.fields > most.fields ||
        size.aliases > most.aliases ||
        size.directives + directives.length > most.directives ||
        size.cost > most.cost ||
        size.repeats ||
        size.own > (operation === OperationTypeNode.MUTATION ? 1 : most.roots)
      );
    })
  );
}
