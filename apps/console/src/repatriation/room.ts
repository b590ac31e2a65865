import type { Room } from '../shell/room.js';

export const repatriationRoom: Room = { key: 'repatriation', rail: [], pages: [] };
