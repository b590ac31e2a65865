import type { Room } from '../shell/room.js';

export const locationsRoom: Room = { key: 'locations', rail: [], pages: [] };
