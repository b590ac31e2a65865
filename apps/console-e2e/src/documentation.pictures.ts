import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type Device, expect, type Role, test } from './support/journey.js';

/**
 * `npm run pictures`: the screenshots of README and docs/users, taken anew from the evaluation data, so that they show the
 * product as it is. What they show is fictional.
 */
const folder = fileURLToPath(new URL('../../../docs/pictures', import.meta.url));

interface Picture {
  readonly name: string;
  readonly role: Role;
  readonly device?: Device;
  readonly look?: { readonly theme?: 'dark'; readonly locale?: 'km' };
  /** Where to; `$id` is what the query finds. */
  readonly address: string;
  readonly find?: string;
}

const newestIn = (state: string): string => `{ cases(first: 3, filter: { states: [${state}] }) { nodes { id } } }`;

const pictures: readonly Picture[] = [
  { name: 'case', role: 'caseworker', address: '/cases/$id', find: newestIn('REPATRIATING') },
  { name: 'home-caseworker', role: 'caseworker', address: '/' },
  { name: 'cases', role: 'caseworker', address: '/cases' },
  { name: 'plea', role: 'caseworker', address: '/cases/new' },
  { name: 'interview', role: 'caseworker', address: '/interviews/$id', find: '{ myDrafts { id } }' },
  {
    name: 'interview-khmer',
    role: 'caseworker',
    device: 'phone',
    look: { locale: 'km' },
    address: '/interviews/$id',
    find: '{ myDrafts { id } }',
  },
  {
    name: 'gate',
    role: 'field',
    device: 'phone',
    address: '/rescues/$id',
    find: '{ operations(first: 1, filter: { states: [UNDER_WAY] }) { nodes { id } } }',
  },
  {
    name: 'who-is-who',
    role: 'field',
    address: '/rescues/$id/people',
    find: '{ operations(first: 1, filter: { states: [UNDER_WAY] }) { nodes { id } } }',
  },
  { name: 'home-coordinator', role: 'coordinator', address: '/' },
  { name: 'board', role: 'coordinator', address: '/way-home' },
  { name: 'way-home', role: 'coordinator', address: '/cases/$id/way-home', find: newestIn('REPATRIATING') },
  { name: 'journey', role: 'coordinator', address: '/journeys/$id', find: '{ movements(first: 1) { nodes { id } } }' },
  { name: 'map', role: 'coordinator', address: '/places/map' },
  { name: 'home-supervisor', role: 'supervisor', address: '/' },
  { name: 'home-dark', role: 'supervisor', device: 'phone', look: { theme: 'dark' }, address: '/' },
  { name: 'shared', role: 'partner', address: '/shared' },
  { name: 'statistics', role: 'auditor', address: '/statistics' },
  {
    name: 'release',
    role: 'auditor',
    address: '/statistics/releases/$id',
    find: '{ releases(first: 1) { nodes { id } } }',
  },
  { name: 'users', role: 'admin', address: '/administration/users' },
  { name: 'invite', role: 'admin', address: '/administration/invite' },
  { name: 'home-protection', role: 'dpo', address: '/' },
];

for (const picture of pictures) {
  test(picture.name, async ({ asRole, productUrl }) => {
    const page = await asRole(picture.role, picture.device ?? 'desk');
    await page.evaluate((look: object) => {
      for (const [key, value] of Object.entries(look)) localStorage.setItem(`homeward.${key}`, String(value));
    }, picture.look ?? {});
    await page.goto(`/#${await addressOf(page, productUrl, picture)}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${folder}/${picture.name}.png`, animations: 'disabled' });
  });
}

async function addressOf(page: Page, url: string, { address, find }: Picture): Promise<string> {
  if (!find) return address;
  const answer = await page.request.post(`${url}/graphql`, { headers: { origin: url }, data: { query: find } });
  const id = /"id":"([^"]+)"/.exec(await answer.text())?.[1];
  if (!id) throw new Error(`The evaluation data hold nothing for ${address}.`);
  return address.replace('$id', id);
}
