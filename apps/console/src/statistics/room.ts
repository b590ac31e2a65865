import type { Room } from '../shell/room.js';

export const statisticsRoom: Room = { key: 'statistics', rail: [], pages: [] };
