import type { Room } from '../shell/room.js';

export const homeRoom: Room = { key: 'home', rail: [], pages: [] };
