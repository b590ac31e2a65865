/**
 * Every code list of Homeward, once. Postgres checks, GraphQL enums, translations and forms are held against these
 * by tests (codes.int-spec, catalogue spec): a code that stands in two places is a code that will differ in one.
 * Where the Human Trafficking Case Data Standard (HTCDS 2.0, IOM, CC BY 4.0) has a list, ours maps onto it in
 * apps/api/src/exchange; codes that HTCDS lacks (scam compounds) are marked "ours".
 */
export * from './cases.js';
export * from './house.js';
export * from './interview.js';
export * from './papers.js';
export * from './people.js';
export * from './rescues.js';
export * from './way-home.js';
