import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { expect, type Role, seen, test } from './support/journey.js';
import { Watch } from './support/watch.js';

const CONSOLE = fileURLToPath(new URL('../../console/src', import.meta.url));

// Each role on its own, on whichever worker is free.
test.describe.configure({ mode: 'parallel' });

/** Which role looks at which page. Every path that a room of the console names stands here: the first test says so. */
const tour: Readonly<Record<Role, readonly string[]>> = {
  caseworker: [
    '/',
    '/cases',
    '/cases/new',
    '/cases/:id/:section?',
    '/people',
    '/interviews',
    '/interviews/:id',
    '/account',
    '/break-glass',
    '/notices',
  ],
  field: [
    '/',
    '/rescues',
    '/rescues/new',
    '/rescues/board',
    '/rescues/:id',
    '/rescues/:id/risk',
    '/rescues/:id/report',
    '/rescues/:id/tags',
    '/rescues/:id/change',
    '/rescues/:id/list',
    '/rescues/:id/people',
    '/escorting',
  ],
  coordinator: [
    '/',
    '/rescue-requests',
    '/rescue-requests/new',
    '/rescue-requests/:id',
    '/rescue-requests/:id/people',
    '/rescue-bodies',
    '/rescue-bodies/new',
    '/rescue-bodies/:id',
    '/rescue-bodies/:id/change',
    '/custody',
    '/custody/held',
    '/custody/new',
    '/custody/:id',
    '/custody/:id/change',
    '/rescues/:id/whereabouts',
    '/rescues/:id/place',
    '/way-home',
    '/way-home/calendar',
    '/way-home/map',
    '/crossings',
    '/way-home/figures',
    '/way-home/meeting/:missionId',
    '/journeys',
    '/journeys/new',
    '/journeys/:id',
    '/journeys/:id/tick',
    '/journeys/:id/handover',
    '/cases/:caseId/handovers',
    '/follow-ups',
    '/receptions',
    '/receptions/new',
    '/receptions/:id',
    '/transit-rules',
    '/way-home/proposals',
    '/letters',
    '/letters/new',
    '/letters/:id',
    '/letter-templates',
    '/letter-templates/new',
    '/letter-templates/:id',
    '/missions',
    '/missions/new',
    '/missions/to-check',
    '/missions/list',
    '/missions/:id',
    '/missions/:id/correct',
    '/checklists',
    '/checklists/new',
    '/checklists/:id/edit',
    '/fine-rules',
    '/costs',
    '/money',
  ],
  supervisor: [
    '/',
    '/places',
    '/places/map',
    '/places/new',
    '/places/:id',
    '/places/:id/change',
    '/account/security',
    '/account/password',
    '/requests',
    '/requests/:id',
    '/break-glass/reviews',
  ],
  partner: ['/', '/shared'],
  shelter: ['/shared'],
  auditor: [
    '/',
    '/audit',
    '/statistics',
    '/statistics/report',
    '/statistics/recipients',
    '/statistics/ledger',
    '/statistics/over-periods',
    '/statistics/periods/:id',
    '/statistics/releases/:id',
  ],
  admin: [
    '/',
    '/administration',
    '/administration/users',
    '/administration/users/:id',
    '/administration/users/:id/change',
    '/administration/invite',
    '/administration/invitations',
    '/administration/teams',
    '/administration/organisation',
    '/administration/partners',
    '/administration/deadlines',
    '/administration/machines',
    '/keys',
  ],
  dpo: ['/', '/audit', '/protection', '/protection/due', '/protection/holds', '/protection/periods', '/keys'],
};
/** Passed by a journey of its own, which has to bring something first. */
const elsewhere = ['/break-glass/reviews/:id', '/rescues/:id/list/:importId', '/invitation/:token', '/proved'];
const sections = [
  '',
  'verification',
  'intake',
  'stays',
  'screening',
  'people',
  'rescue',
  'custody',
  'way-home',
  'costs',
  'documents',
];

const first = (list: string): string => `{ ${list} }`;
const done = [
  first('operations(first: 1, filter: { states: [DONE] }) { nodes { id } }'),
  (data: { operations: { nodes: { id: string }[] } }) => data.operations.nodes[0],
] as const;
const finders: Readonly<Record<string, readonly [string, (data: never) => { id: string } | undefined]>> = {
  cases: [
    first('cases(first: 1, filter: { states: [REPATRIATING, IN_CARE] }) { nodes { id } }'),
    (data: { cases: { nodes: { id: string }[] } }) => data.cases.nodes[0],
  ],
  requests: [
    first('approvals(first: 1) { nodes { id } }'),
    (data: { approvals: { nodes: { id: string }[] } }) => data.approvals.nodes[0],
  ],
  interviews: [first('myDrafts { id }'), (data: { myDrafts: { id: string }[] }) => data.myDrafts[0]],
  rescues: [
    first('operations(first: 1, filter: { states: [UNDER_WAY] }) { nodes { id } }'),
    (data: { operations: { nodes: { id: string }[] } }) => data.operations.nodes[0],
  ],
  // One from which people came out.
  '/rescues/:id/place': done,
  '/rescues/:id/whereabouts': done,
  journeys: [
    first('movements(first: 1) { nodes { id } }'),
    (data: { movements: { nodes: { id: string }[] } }) => data.movements.nodes[0],
  ],
  receptions: [
    first('receptionBodies { id }'),
    (data: { receptionBodies: { id: string }[] }) => data.receptionBodies[0],
  ],
  checklists: [
    first('checklistTemplates { id endedAt }'),
    (data: { checklistTemplates: { id: string; endedAt: string | null }[] }) =>
      data.checklistTemplates.find((one) => one.endedAt === null),
  ],
  'rescue-requests': [
    first('rescueRequests(first: 1) { nodes { id } }'),
    (data: { rescueRequests: { nodes: { id: string }[] } }) => data.rescueRequests.nodes[0],
  ],
  'rescue-bodies': [
    first('rescueBodies { id warning { id } }'),
    (data: { rescueBodies: { id: string; warning: object | null }[] }) =>
      data.rescueBodies.find(({ warning }) => warning !== null),
  ],
  custody: [
    first('custodyPlaces { places { id } }'),
    (data: { custodyPlaces: { places: { id: string }[] } }) => data.custodyPlaces.places[0],
  ],
  letters: [
    first('letters(first: 1) { nodes { id } }'),
    (data: { letters: { nodes: { id: string }[] } }) => data.letters.nodes[0],
  ],
  'letter-templates': [
    first('letterTemplates { id }'),
    (data: { letterTemplates: { id: string }[] }) => data.letterTemplates[0],
  ],
  'way-home': [
    first('repatriationBoard(group: MISSION) { groups { mission { id } } }'),
    (data: { repatriationBoard: { groups: { mission: { id: string } | null }[] } }) =>
      data.repatriationBoard.groups.find(({ mission }) => mission)?.mission ?? undefined,
  ],
  missions: [first('missions { id }'), (data: { missions: { id: string }[] }) => data.missions[0]],
  places: [
    first('compounds(first: 1) { nodes { id } }'),
    (data: { compounds: { nodes: { id: string }[] } }) => data.compounds.nodes[0],
  ],
  administration: [
    first('users(first: 1) { nodes { id } }'),
    (data: { users: { nodes: { id: string }[] } }) => data.users.nodes[0],
  ],
  '/statistics/periods/:id': [
    '{ snapshots { id cube { epsilon } } }',
    // Where counts with noise are made there is more to see.
    (data: { snapshots: { id: string; cube: object | null }[] }) =>
      data.snapshots.find(({ cube }) => cube) ?? data.snapshots[0],
  ],
  statistics: [
    first('releases(first: 1) { nodes { id } }'),
    (data: { releases: { nodes: { id: string }[] } }) => data.releases.nodes[0],
  ],
};

/** The addresses behind one line of the tour; a page about one thing opens the first that the role sees. */
async function addresses(page: Page, url: string, line: string): Promise<string[]> {
  if (!line.includes(':id') && !line.includes(':caseId') && !line.includes(':missionId')) return [line];
  const [query, pick] = finders[line] ?? finders[line.split('/')[1] ?? ''] ?? [];
  if (!query || !pick) throw new Error(`Nothing finds an id for ${line}.`);
  const answer = await page.request.post(`${url}/graphql`, { headers: { origin: url }, data: { query } });
  const { data } = (await answer.json()) as { data: never };
  const id = pick(data)?.id;
  if (!id) throw new Error(`The evaluation data hold nothing for ${line}.`);
  const address = line.replace(/:(id|caseId|missionId)/, id);
  return line.endsWith('/:section?')
    ? sections.map((section) => address.replace('/:section?', section ? `/${section}` : ''))
    : [address];
}

test('no page is left out', () => {
  const files = readdirSync(CONSOLE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|[\\/])(room|own-pages)\.ts$/.test(file),
  );
  const paths = files.flatMap((file) =>
    [...readFileSync(path.join(CONSOLE, file), 'utf8').matchAll(/\bpath:\s*'(\/[^']*)'/g)].map((match) => match[1]!),
  );
  expect(paths.length).toBeGreaterThan(20);
  expect([...Object.values(tour).flat(), ...elsewhere]).toEqual(expect.arrayContaining(paths));
  const keys = readFileSync(path.join(CONSOLE, 'cases/case-sections.ts'), 'utf8').matchAll(/\bkey: '([^']*)'/g);
  expect(sections).toEqual(expect.arrayContaining([...keys].map((match) => match[1])));
});

// At a desk in the light; in the hand, in the dark, in Khmer: a tour each, since a coordinator alone has fifty pages.
for (const [role, lines] of Object.entries(tour) as [Role, readonly string[]][])
  for (const device of ['desk', 'phone'] as const)
    test(`${role}: every page ${device === 'desk' ? 'at a desk in the light' : 'in the hand, in the dark, in Khmer'}`, async ({
      asRole,
      axe,
      productUrl,
      watches,
    }) => {
      test.setTimeout(180_000);
      const page = await asRole(role, device);
      const stops: string[] = [];
      for (const line of lines) stops.push(...(await addresses(page, productUrl, line)));
      if (device === 'phone')
        await page.evaluate(() => {
          localStorage.setItem('homeward.locale', 'km');
          localStorage.setItem('homeward.theme', 'dark');
        });
      for (const stop of stops) {
        await look(page, stop, axe);
        if (device === 'phone') await expect(page.getByRole('navigation').first()).toContainText(/\p{Script=Khmer}/u);
      }
      expect(watches.flatMap(({ faults }) => faults)).toEqual([]);
      seen({
        bar: 'a full tour in a real browser: 0 CSP violations, 0 requests off origin',
        figure: `${role}, ${device}: 0 of ${watches.reduce((sum, { requests }) => sum + requests, 0)} requests on ${stops.length} pages`,
        control:
          'a style attribute, a style without nonce, text that becomes a script or markup, and a picture from elsewhere: all caught',
      });
    });

test('what a page must not do is seen when it is done', async ({ browser, productUrl }) => {
  const caught = await breaches(browser, productUrl);
  for (const directive of ['style-src-attr', 'style-src-elem', 'img-src', 'require-trusted-types-for'])
    expect(caught).toContainEqual(expect.stringContaining(`against the policy: ${directive}`));
});

/** Control: what a page of ours must not do, done in one, is seen. */
async function breaches(browser: Browser, url: string): Promise<readonly string[]> {
  const context = await browser.newContext({ baseURL: url });
  const watch = new Watch(context, url);
  await watch.ready;
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('button').first()).toBeVisible();
  expect(watch.faults).toEqual([]);
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'http://127.0.0.1:9/a.css' }),
    );
    document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.1:9/pixel.png' }));
    const script = document.createElement('script');
    script.append('window.ran = true');
    document.head.append(script);
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>text</b>');
    } catch {
      // The browser refuses it, and says so to the page.
    }
  });
  await expect.poll(() => watch.faults.filter((fault) => fault.startsWith('against')).length).toBeGreaterThanOrEqual(5);
  await context.close();
  return watch.faults;
}

async function look(page: Page, address: string, axe: (page: Page) => Promise<void>): Promise<void> {
  await test.step(`${address} at ${page.viewportSize()?.width ?? 0} px`, async () => {
    await page.goto(`/#${address}`);
    // The address alone does not load the page anew; a preference of the device is read when it loads.
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await axe(page);
    await expect(page.getByRole('main')).not.toContainText(
      /\b(auth|audit|shell|home|cases|people|intake|rescues|repatriation|locations|statistics|statisticsDesk|statisticsReport|identity|codes|errors)\.[a-z]\w*(\.\w+)+/,
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, `${address} has to be moved sideways`).toBeLessThanOrEqual(1);
  });
}
