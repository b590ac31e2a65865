/**
 * Reading lists of people as police, missions and hotlines send them. Its own entry (`@homeward/domain/lists`): country names in
 * 25 languages come with it, and the console only needs the codes and types of fields.ts.
 */
export { dateEvidence } from './day-month.js';
export * from './fields.js';
export { parseList, type ParseOptions } from './parse-list.js';
export { readBirth, type BirthReading } from './read-birth.js';
export { readNationality, type NationalityReading } from './read-nationality.js';
export { readPassport, readPhones } from './read-identifiers.js';
export { readSex } from './sex-words.js';
export { findHeaderRow, recogniseColumns, type Grid } from './recognise-columns.js';
export * from './mission-list.js';
export { sampleHeader } from './mission-list-words.js';
export { headerKey } from './header-words.js';
