import type { Room } from '../shell/room.js';

export const casesRoom: Room = { key: 'cases', rail: [], pages: [] };
