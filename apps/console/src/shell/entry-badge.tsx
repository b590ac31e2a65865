import { Suspense } from 'react';
import type { RailEntry } from './room.js';

/** What is new behind an entry; nothing while it is not known. */
export function EntryBadge({ entry: { badge: Badge } }: { readonly entry: RailEntry }) {
  return Badge ? (
    <Suspense fallback={null}>
      <Badge />
    </Suspense>
  ) : null;
}
