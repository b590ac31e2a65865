/**
 * React-admin's own messages stand apart from the catalogues: the console needs them, the API does not, and the API
 * must load in an installation without the console's packages.
 */
export { default as reactAdminEnglish } from 'ra-language-english';
