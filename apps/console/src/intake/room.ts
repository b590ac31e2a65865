import type { Room } from '../shell/room.js';

export const intakeRoom: Room = { key: 'intake', rail: [], pages: [] };
