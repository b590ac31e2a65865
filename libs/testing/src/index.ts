export { dropAll, testDatabase, type TestDatabase } from './test-database.js';
