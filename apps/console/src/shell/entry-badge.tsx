import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react';
import type { RailEntry } from './room.js';

const made = new Map<string, LazyExoticComponent<ComponentType>>();

function badgeOf({ to, badge }: RailEntry): LazyExoticComponent<ComponentType> | undefined {
  if (badge && !made.has(to)) made.set(to, lazy(badge));
  return made.get(to);
}

/** What is new behind an entry; nothing while it is not known. */
export function EntryBadge({ entry }: { readonly entry: RailEntry }) {
  const Badge = entry.badge && badgeOf(entry);
  return Badge ? (
    <Suspense fallback={null}>
      <Badge />
    </Suspense>
  ) : null;
}
