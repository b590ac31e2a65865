export { AddPeoplePage as default } from './new-request-page.js';
