import { approvalsRoom } from './approvals/room.js';
import { breakGlassRoom } from './break-glass/room.js';
import { auditRoom } from './audit/room.js';
import { casesRoom } from './cases/room.js';
import type { ResourceLoader } from './data/data-provider.js';
import { homeRoom } from './home/room.js';
import { identityRoom } from './identity/room.js';
import { intakeRoom } from './intake/room.js';
import { keysRoom } from './keys/room.js';
import { locationsRoom } from './locations/room.js';
import { peopleRoom } from './people/room.js';
import { protectionRoom } from './protection/room.js';
import { repatriationRoom } from './repatriation/room.js';
import { lettersRoom } from './repatriation/letters/room.js';
import { rescuesRoom } from './rescues/room.js';
import { allows, type Session } from './session/session-store.js';
import type { RailEntry, Room, RoomAct, RoomPage, RoomSearch } from './shell/room.js';
import { statisticsRoom } from './statistics/room.js';

/** Every room of the console. A room adds pages, acts, lists and searches in its own room.ts; this list stays as it is. */
export const rooms: readonly Room[] = [
  homeRoom,
  casesRoom,
  intakeRoom,
  rescuesRoom,
  repatriationRoom,
  lettersRoom,
  locationsRoom,
  peopleRoom,
  statisticsRoom,
  approvalsRoom,
  breakGlassRoom,
  auditRoom,
  protectionRoom,
  identityRoom,
  keysRoom,
];

export const pages: readonly RoomPage[] = rooms.flatMap((room) => room.pages);

export const resources: Readonly<Record<string, ResourceLoader>> = Object.assign(
  {},
  ...rooms.map((room) => room.resources ?? {}),
) as Record<string, ResourceLoader>;

export function railFor(session: Session | null): RailEntry[] {
  return rooms
    .flatMap((room) => room.rail)
    .filter(({ permission, unless }) => allows(session, permission) && !(unless && allows(session, unless)))
    .sort((a, b) => a.order - b.order);
}

export function actsFor(session: Session | null): RoomAct[] {
  return rooms.flatMap((room) => room.acts ?? []).filter((act) => allows(session, act.permission));
}

export function pagesFor(session: Session | null): RoomPage[] {
  return pages.filter((page) => allows(session, page.permission));
}

export function searchesFor(session: Session | null): RoomSearch[] {
  return rooms.flatMap((room) => room.searches ?? []).filter((search) => allows(session, search.permission));
}
