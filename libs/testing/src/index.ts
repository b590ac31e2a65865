export * from './bars.js';
export { dropAll, testDatabase, type TestDatabase } from './test-database.js';
export { type HostileName, hostileNames } from './hostile-names.js';
export * from './other-spellings.js';
export * from './world.js';
