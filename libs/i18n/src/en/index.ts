import { approvals } from './approvals.js';
import { attachments } from './attachments.js';
import { audit } from './audit.js';
import { auth } from './auth.js';
import { calendar } from './calendar.js';
import { cases } from './cases.js';
import { codes } from './codes.js';
import { costs } from './costs.js';
import { inCustody } from './custody.js';
import { errors } from './errors.js';
import { exports } from './exports.js';
import { figures } from './figures.js';
import { home } from './home.js';
import { identity } from './identity.js';
import { intake } from './intake.js';
import { wayHomeMap } from './way-home-map.js';
import { missions } from './missions.js';
import { statisticsFiles } from './statistics-files.js';
import { letters } from './letters.js';
import { locations } from './locations.js';
import { operations } from './operations.js';
import { papers } from './papers.js';
import { journeys } from './journeys.js';
import { houses } from './houses.js';
import { partners } from './partners.js';
import { people } from './people.js';
import { protection } from './protection.js';
import { recipients } from './recipients.js';
import { repatriation } from './repatriation.js';
import { rescueRequests } from './rescue-requests.js';
import { rescues } from './rescues.js';
import { retention } from './retention.js';
import { shell } from './shell.js';
import { statistics } from './statistics.js';
import { statisticsDesk } from './statistics-desk.js';
import { statisticsReport } from './statistics-report.js';

/** English, room by room: the first part of a key is the room (`cases.list.title`). */
export const en = {
  shell,
  auth,
  approvals,
  attachments,
  cases,
  intake,
  people,
  papers,
  locations,
  rescueRequests,
  rescues,
  inCustody,
  operations,
  recipients,
  repatriation,
  calendar,
  houses,
  partners,
  figures,
  costs,
  journeys,
  letters,
  statisticsFiles,
  missions,
  wayHomeMap,
  statistics,
  statisticsDesk,
  statisticsReport,
  identity,
  audit,
  protection,
  retention,
  exports,
  home,
  codes,
  errors,
};
