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
  /** What somebody does on the page before the picture is taken. */
  readonly before?: (page: Page) => Promise<void>;
}

const newestIn = (state: string): string => `{ cases(first: 3, filter: { states: [${state}] }) { nodes { id } } }`;

const underWay = '{ operations(first: 1, filter: { states: [UNDER_WAY] }) { nodes { id } } }';

/** As somebody sends it by chat: one date that can be read in two ways, one passport that is gone. */
const pasted = [
  'No\tName\tSex\tNationality\tDate of birth\tPassport\tRoom',
  '1\tLi Xiuying\tF\tChina\t17/05/1996\tE30236376\tA203',
  '2\tWang Lei\tM\tPRC\t03/04/1995\tE47067348\tA203',
  '3\tPham Thi Mai\tF\tVietnam\t2001\tlost\tB118',
].join('\n');

const pictures: readonly Picture[] = [
  { name: 'case', role: 'caseworker', address: '/cases/$id', find: newestIn('REPATRIATING') },
  { name: 'home-caseworker', role: 'caseworker', address: '/' },
  { name: 'cases', role: 'caseworker', address: '/cases' },
  {
    name: 'plea',
    role: 'caseworker',
    address: '/cases/new',
    before: async (page) => {
      // A common name, so that somebody who may be the same is proposed.
      await page.getByLabel('Name', { exact: true }).first().fill('Dewi Siregar');
      await page.getByRole('button', { name: 'Same person' }).first().waitFor();
    },
  },
  { name: 'interview', role: 'caseworker', address: '/interviews/$id', find: '{ myDrafts { id } }' },
  { name: 'review', role: 'caseworker', address: '/interviews/$id?step=review', find: '{ myDrafts { id } }' },
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
    find: underWay,
    before: (page) => intoSight(page, 'Roster'),
  },
  {
    name: 'list',
    role: 'field',
    address: '/rescues/$id/list',
    find: underWay,
    before: async (page) => {
      await page.getByLabel('Rows', { exact: true }).fill(pasted);
      await page.getByRole('button', { name: 'Read these rows' }).click();
      await intoSight(page, 'What a person should look at');
    },
  },
  {
    name: 'who-is-who',
    role: 'field',
    address: '/rescues/$id/people',
    find: underWay,
    before: (page) => page.getByText(/^All \d+ names are compared/).waitFor(),
  },
  { name: 'home-coordinator', role: 'coordinator', address: '/' },
  { name: 'board', role: 'coordinator', address: '/way-home' },
  {
    name: 'batch',
    role: 'coordinator',
    address: '/way-home',
    before: async (page) => {
      await page.getByRole('group', { name: 'Step' }).last().getByLabel('Mission notified').click();
      await page
        .getByRole('link', { name: /Mission notified/ })
        .first()
        .waitFor();
      for (const line of [0, 1, 2])
        await page
          .getByRole('checkbox', { name: /^Select KH-/ })
          .nth(line)
          .click();
    },
  },
  { name: 'way-home', role: 'coordinator', address: '/cases/$id/way-home', find: newestIn('REPATRIATING') },
  { name: 'journey', role: 'coordinator', address: '/journeys/$id', find: '{ movements(first: 1) { nodes { id } } }' },
  { name: 'map', role: 'coordinator', address: '/places/map' },
  { name: 'home-supervisor', role: 'supervisor', address: '/' },
  {
    name: 'assign',
    role: 'supervisor',
    address: '/cases',
    before: async (page) => {
      await page.getByRole('button', { name: 'Not assigned' }).click();
      await page.getByRole('button', { name: 'Not assigned', pressed: true }).waitFor();
      for (const line of [0, 1, 2])
        await page
          .getByRole('checkbox', { name: /^Select KH-/ })
          .nth(line)
          .click();
    },
  },
  {
    name: 'closure',
    role: 'supervisor',
    address: '/requests/$id',
    find: '{ approvals(first: 1, view: TO_DECIDE) { nodes { id } } }',
  },
  { name: 'home-dark', role: 'supervisor', device: 'phone', look: { theme: 'dark' }, address: '/' },
  { name: 'shared', role: 'partner', address: '/shared' },
  {
    name: 'record',
    role: 'partner',
    address: '/shared',
    before: (page) =>
      page
        .getByRole('button', { name: /^Record / })
        .first()
        .click(),
  },
  { name: 'statistics', role: 'auditor', address: '/statistics', before: build },
  {
    name: 'release',
    role: 'auditor',
    address: '/statistics',
    before: async (page) => {
      await build(page);
      await page.getByRole('button', { name: 'Build and ask for release' }).click();
      await page.getByRole('heading', { name: /^Release \d/ }).waitFor({ timeout: 60_000 });
    },
  },
  { name: 'home-auditor', role: 'auditor', address: '/' },
  { name: 'users', role: 'admin', address: '/administration/users' },
  { name: 'invite', role: 'admin', address: '/administration/invite' },
  { name: 'home-protection', role: 'dpo', address: '/' },
  { name: 'account', role: 'dpo', address: '/account' },
];

for (const picture of pictures) {
  test(picture.name, async ({ asRole, productUrl }) => {
    const page = await asRole(picture.role, picture.device ?? 'desk');
    await page.evaluate((look: object) => {
      for (const [key, value] of Object.entries(look)) localStorage.setItem(`homeward.${key}`, String(value));
    }, picture.look ?? {});
    const heading = page.getByRole('heading', { level: 1 }).first();
    // The first page has its say about the address before it is left.
    await expect(heading).toBeVisible();
    const address = await addressOf(page, productUrl, picture);
    await page.goto(`/#${address}`);
    await page.reload();
    await expect(page).toHaveURL((url) => url.hash.startsWith(`#${address.split('?')[0]}`));
    await expect(heading).toBeVisible();
    await page.waitForLoadState('networkidle');
    await picture.before?.(page);
    await take(page, picture.name);
  });
}

/** Two people at two desks. It comes last: what they save shows in pictures taken later. */
test('conflict', async ({ asRole, productUrl }) => {
  const [supervisor, caseworker] = [await asRole('supervisor'), await asRole('caseworker')];
  const address = await addressOf(caseworker, productUrl, { address: '/cases/$id', find: newestIn('IN_CARE') });
  for (const page of [supervisor, caseworker]) {
    await page.goto(`/#${address}`);
    await page.getByRole('button', { name: 'More acts' }).click();
    await page.getByRole('menuitem', { name: 'Danger, tags, place' }).click();
  }
  // Whatever it is now, so that the pictures can be taken twice.
  await supervisor
    .getByRole('button', { name: /^(High|Low)$/, pressed: false })
    .first()
    .click();
  await supervisor.getByRole('button', { name: 'Save' }).click();
  await expect(supervisor.getByRole('dialog')).toHaveCount(0);
  await caseworker
    .getByRole('button', { name: /^(Moderate|Acute)$/, pressed: false })
    .first()
    .click();
  await caseworker.getByRole('button', { name: 'Save' }).click();
  await expect(caseworker.getByRole('dialog', { name: 'Somebody else changed this meanwhile' })).toBeVisible();
  await take(caseworker, 'conflict');
});

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  // What was just saved is said on the page and is no part of it.
  for (const notice of await page.getByRole('button', { name: 'Dismiss' }).all()) await notice.click();
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
}

/** The heading just below the bar of the page. */
async function intoSight(page: Page, words: string): Promise<void> {
  const heading = page.getByText(words, { exact: true }).first();
  await heading.waitFor();
  await heading.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 120));
}

/** A table that the auditor is about to release, from the last period that can be sealed. */
async function build(page: Page): Promise<void> {
  const submit = page.getByRole('button', { name: 'Build and ask for release' });
  if (!(await submit.isVisible())) await page.getByRole('button', { name: 'Seal a period' }).click();
  await submit.waitFor();
  await page.getByRole('checkbox', { name: 'Age', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Where people come from' }).check();
  await page.getByLabel('Purpose').fill('Report of the quarter to the donor');
  await page.getByLabel('Recipient').fill('Lantern');
  await page
    .getByRole('option', { name: /Lantern Fund/ })
    .first()
    .click();
  await intoSight(page, 'Build a table');
}

async function addressOf(
  page: Page,
  url: string,
  { address, find }: Pick<Picture, 'address' | 'find'>,
): Promise<string> {
  if (!find) return address;
  const answer = await page.request.post(`${url}/graphql`, { headers: { origin: url }, data: { query: find } });
  const id = /"id":"([^"]+)"/.exec(await answer.text())?.[1];
  if (!id) throw new Error(`The evaluation data hold nothing for ${address}.`);
  return address.replace('$id', id);
}
