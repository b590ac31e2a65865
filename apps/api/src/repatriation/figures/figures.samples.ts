import type { Sample } from '../../testing/samples.js';
import { prepare } from '../testing/prepare.js';

const quartiles = `{ lower median upper }`;
const time = `key mission { id name } people done reached ${quartiles} estimate ${quartiles}`;
const variables: Sample['variables'] = async ({ world, target }) => {
  await prepare(world, target, 'NATIONALITY_VERIFIED');
  return {};
};

export const samples: Sample[] = [
  {
    operation: 'wayHomePipeline',
    on: 'organisation',
    document: `{ wayHomePipeline { on timeZone stages { stage people held days ${quartiles} longest waits { item title party people } } months { month stage entered left } } }`,
    variables,
  },
  {
    operation: 'timeToHome',
    on: 'organisation',
    document: `{ timeToHome(span: HOME, by: MISSION) { since all { ${time} } groups { ${time} } } }`,
    variables,
  },
  { operation: 'wayHomeSpans', on: 'organisation', document: `{ wayHomeSpans { ${time} } }`, variables },
];
