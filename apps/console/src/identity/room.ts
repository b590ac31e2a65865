import type { Room } from '../shell/room.js';

export const identityRoom: Room = { key: 'identity', rail: [], pages: [] };
