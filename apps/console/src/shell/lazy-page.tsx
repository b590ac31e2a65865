import { createElement, lazy, Suspense, type ReactNode } from 'react';
import { Page } from '../parts/page.js';
import { Loading, NoPermission } from '../parts/state-blocks.js';
import { allows, useSessionState } from '../session/session-store.js';
import type { Permission, RoomPage } from './room.js';

/** Made once per page: a component made while rendering would forget what was written in it. */
export function elementOf(page: RoomPage): ReactNode {
  return <Guarded permission={page.permission}>{createElement(lazy(page.load))}</Guarded>;
}

/** A page is loaded only for who may open it; the others get a page that says so, not an empty one. */
function Guarded({ permission, children }: { readonly permission?: Permission; readonly children: ReactNode }) {
  const { session } = useSessionState();
  if (permission !== undefined && !allows(session, permission)) return <NoPermission page />;
  return (
    <Suspense
      fallback={
        <Page>
          <Loading rows={6} />
        </Page>
      }
    >
      {children}
    </Suspense>
  );
}
