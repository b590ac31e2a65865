import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Whether a document asks for a field, by its path below the resolver's own field: look-ahead for joins, counts and
 * the logging of what was read. Fragments are followed; aliases do not matter.
 */
export function asksFor(info: GraphQLResolveInfo, ...path: string[]): boolean {
  return info.fieldNodes.some((node) => within(node.selectionSet, path, info));
}

function within(set: SelectionSetNode | undefined, path: readonly string[], info: GraphQLResolveInfo): boolean {
  const [head, ...rest] = path;
  if (head === undefined) return true;
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD)
      return selection.name.value === head && within(selection.selectionSet, rest, info);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return within(fragment?.selectionSet, path, info);
  });
}

const personal = ['name', 'romanisedName', 'birth', 'birthEstimated', 'aliases', 'documentNumber', 'phone'];

/** Whether personal fields of a person at `path` are asked for: then the reading is logged. */
export const asksForPerson = (info: GraphQLResolveInfo, ...path: string[]): boolean =>
  personal.some((field) => asksFor(info, ...path, field));
