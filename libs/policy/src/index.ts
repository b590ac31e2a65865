export * from './permissions.js';
export * from './decide.js';
export * from './field-classes.js';
export * from './sealed.js';
export * from './subject-access.js';
export * from './machines.js';
