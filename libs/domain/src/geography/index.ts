export * from './airports.js';
export * from './find-place.js';
export * from './towns.js';
