import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { Loading, NoPermission } from '../parts/state-blocks.js';
import { Page } from '../parts/page.js';
import { allows, useSessionState } from '../session/session-store.js';
import type { RoomPage } from './room.js';

const components = new Map<RoomPage, LazyExoticComponent<ComponentType>>();

function componentOf(page: RoomPage): LazyExoticComponent<ComponentType> {
  const known = components.get(page);
  if (known) return known;
  const made = lazy(page.load);
  components.set(page, made);
  return made;
}

/** A page is loaded only for who may open it; the others get a page that says so, not an empty one. */
export function LazyPage({ page }: { readonly page: RoomPage }) {
  const { session } = useSessionState();
  if (page.permission !== undefined && !allows(session, page.permission)) return <NoPermission />;
  const Component = componentOf(page);
  return (
    <Suspense
      fallback={
        <Page>
          <Loading rows={6} />
        </Page>
      }
    >
      <Component />
    </Suspense>
  );
}
