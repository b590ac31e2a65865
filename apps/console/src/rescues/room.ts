import type { Room } from '../shell/room.js';

export const rescuesRoom: Room = { key: 'rescues', rail: [], pages: [] };
