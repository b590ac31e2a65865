import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';

const list = fileURLToPath(new URL('../../../libs/domain/src/lists/fixtures/police_raid.csv', import.meta.url));

/** As it comes out of a spreadsheet. */
const pasted = (names: readonly string[]): string =>
  ['Name\tNationality\tSex', ...names.map((name) => `${name}\tCambodia\tM`)].join('\n');
const atTheSecondGate = [
  'Tesfaye Bekele',
  'Nguyen Thi Hoa',
  'Rahul Sharma',
  'Dewi Lestari',
  'Juan Santos',
  'Li Qiang',
  'Somchai Jaidee',
  'Maria Cruz',
  'Aung Kyaw',
  'Fatima Hassan',
  'Oleksandr Koval',
  'Grace Mwangi',
];

/** Says to every row that resembles somebody what a person would: a new one, after having looked. */
async function decideTheRest(page: Page): Promise<void> {
  const rows = page.getByRole('list', { name: 'Rows to look at' }).getByRole('listitem', { name: /^Row \d+$/ });
  for (;;) {
    const left = await rows.count();
    if (left === 0) return;
    const row = rows.first();
    const name = (await row.getAttribute('aria-label')) ?? '';
    await row.getByRole('button', { name: 'A new person' }).click();
    await expect(
      page.getByRole('list', { name: 'Rows to look at' }).getByRole('listitem', { name, exact: true }),
    ).toHaveCount(0);
  }
}

/** Likeness moves a little with who is left to compare: a row may turn out to resemble nobody when the others are decided. */
async function decideClear(page: Page): Promise<void> {
  await expect(async () => {
    const clear = page.getByRole('button', { name: /^(They are \d+ new people|It is a new person)$/ });
    if ((await clear.count()) > 0) await clear.first().click();
    await expect(page.getByText('Rows that resemble nobody')).toHaveCount(0, { timeout: 3_000 });
  }).toPass({ timeout: 20_000 });
}

test('a field officer logs a raid from the police list, and every person has a case and a place', async ({
  asRole,
  axe,
}) => {
  test.setTimeout(240_000);
  const page = await asRole('field');
  await page.goto('/#/rescues/new');
  await page.getByRole('button', { name: 'Raid' }).click();
  await page.getByLabel('Place in words').fill('Harbour road, second gate');
  await page.getByLabel('People expected').fill('140');
  await axe(page);
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^OP-/ })).toBeVisible();
  await expect(page.getByText('found 0 / 140')).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByLabel('Why it cannot wait').fill('They are moved tonight');
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible();

  await page.getByRole('link', { name: 'Bring a list' }).click();
  await axe(page);
  await page.getByLabel('A file').last().setInputFiles(list);

  await expect(page.getByText('128 people were read')).toBeVisible();
  await expect(page.getByText('The list itself says 128. That is the same.')).toBeVisible();
  await expect(page.getByLabel('What stands in Name / ឈ្មោះ')).toHaveValue('NAME');
  await expect(page.getByLabel('What stands in DOB or age')).toHaveValue('BIRTH');
  await axe(page);
  await page.getByRole('button', { name: 'People who were found' }).click();
  // One doubt is settled at its row, with the cell as it came beside both readings.
  const doubtful = page
    .getByRole('listitem')
    .filter({ hasText: 'day and month may be the other way round' })
    .filter({ has: page.getByRole('group', { name: 'Born' }) })
    .first();
  const reading = doubtful.getByRole('group', { name: 'Born' }).getByRole('button').nth(1);
  await reading.click();
  await expect(reading).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Take over 128 people' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who is who' })).toBeVisible();

  // Twelve more were written down at the second gate: a hundred and forty.
  await page.goto(page.url().replace('/people', '/list'));
  await page.getByLabel('Rows', { exact: true }).fill(pasted(atTheSecondGate));
  await page.getByRole('button', { name: 'Read these rows' }).click();
  await page.getByRole('button', { name: 'People who were found' }).click();
  await page.getByRole('button', { name: 'Take over 12 people' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Who is who' })).toBeVisible();
  await expect(page.getByText('All 140 names are compared.')).toBeVisible({ timeout: 60_000 });
  await decideClear(page);
  await axe(page);
  const doubles = page
    .getByRole('list', { name: 'Rows to look at' })
    .getByRole('button', { name: /^Same person as row/ });
  await expect(doubles.first()).toBeVisible();
  await decideTheRest(page);
  await decideClear(page);

  await page.getByLabel('Kind of place').selectOption('IMMIGRATION_DETENTION');
  await page.getByLabel('Place', { exact: true }).fill('Holding place, main building');
  await page.getByRole('button', { name: 'Open the cases' }).click();
  await expect(page.getByText('140 new cases')).toBeVisible();
  await expect(page.getByText('140 custody spells begun')).toBeVisible();
  await page.getByRole('list', { name: 'Cases of this operation' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Custody' }).first().click();
  await expect(page.getByText('Holding place, main building')).toBeVisible();
  await axe(page);
});

test('at the gate, on a phone, a person who was on no list is logged with one thumb', async ({ asRole, axe }) => {
  const page = await asRole('field', 'phone');
  await page.goto('/#/rescues/new');
  await page.getByRole('button', { name: 'Picking up who escaped' }).click();
  await page.getByLabel('Place in words').fill('Petrol station, km 12');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name', { exact: true }).fill('ស្រីនាង ចាន់');
  await page.getByRole('button', { name: 'Put on the roster' }).click();
  await expect(page.getByText('found 1 / 1')).toBeVisible();
  const row = page.getByRole('list', { name: 'Roster' }).getByRole('listitem').filter({ hasText: 'ស្រីនាង ចាន់' });
  await row.getByRole('button', { name: 'Did not want to come' }).click();
  await expect(page.getByText('Not yet sent')).toHaveCount(0);
  await expect(page.getByText('found 0 / 1')).toBeVisible();
  await axe(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

/** A raid of the field officer that is planned, with people who are expected. */
async function raidWith(page: Page, names: readonly string[]): Promise<string> {
  await page.goto('/#/rescues/new');
  await page.getByRole('button', { name: 'Raid' }).click();
  await page.getByLabel('Place in words').fill('Two towers, north gate');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page.getByText('found 0 / 0')).toBeVisible();
  const address = page.url();
  await page.goto(`${address}/list`);
  await page.getByLabel('Rows', { exact: true }).fill(pasted(names));
  await page.getByRole('button', { name: 'Read these rows' }).click();
  await page.getByRole('button', { name: `Take over ${names.length} people` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who is who' })).toBeVisible();
  await page.goto(address);
  await expect(page.getByText(`found 0 / ${names.length}`)).toBeVisible();
  return address;
}

const rowOf = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Roster' }).getByRole('listitem').filter({ hasText: name });

test('two phones at one gate: each sees the other, marks wait while the line is gone, and a clash says who was first', async ({
  asRole,
  axe,
  watch,
}) => {
  test.setTimeout(180_000);
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const address = await raidWith(await asRole('field'), ['Sok Dara', 'Chan Vuthy', 'Keo Malis']);
  const one = await asRole('field', 'phone');
  await one.goto(address);
  await expect(one.getByText('found 0 / 3')).toBeVisible();
  const two = await asRole('coordinator', 'phone');
  await two.goto(address);
  await expect(two.getByText('found 0 / 3')).toBeVisible();

  const began = Date.now();
  await rowOf(one, 'Sok Dara').getByRole('button', { name: 'Found', exact: true }).click();
  await expect(rowOf(two, 'Sok Dara').getByRole('button', { name: 'Found', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  test
    .info()
    .annotations.push({ type: 'measured', description: `seen on the other phone after ${Date.now() - began} ms` });
  await rowOf(two, 'Sok Dara').getByRole('button', { name: 'Doctor first' }).click();
  await expect(rowOf(one, 'Sok Dara').getByRole('button', { name: 'Doctor first' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await one.context().setOffline(true);
  await rowOf(one, 'Chan Vuthy').getByRole('button', { name: 'Found', exact: true }).click();
  await rowOf(one, 'Keo Malis').getByRole('button', { name: 'Found', exact: true }).click();
  await expect(one.getByText('Not yet sent: 2')).toBeVisible();
  await axe(one);
  await rowOf(two, 'Keo Malis').getByRole('button', { name: 'Did not want to come' }).click();
  await expect(two.getByText('found 1 / 3')).toBeVisible();
  await one.context().setOffline(false);
  await expect(rowOf(two, 'Chan Vuthy').getByRole('button', { name: 'Found', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
    { timeout: 30_000 },
  );
  await expect(one.getByText(/was first and marked “Did not want to come”/)).toBeVisible({ timeout: 30_000 });
  await one.getByRole('button', { name: '“Did not want to come” is right' }).click();
  await expect(one.getByText('Expected 3 + unexpected 0 = outcomes 3')).toBeVisible();
  await expect(two.getByText('Expected 3 + unexpected 0 = outcomes 3')).toBeVisible();
});

test('a person on no list is logged in a few touches, with a tag, and is found by it', async ({ asRole, axe }) => {
  const address = await raidWith(await asRole('field'), ['Sok Dara', 'Chan Vuthy']);
  const page = await asRole('field', 'phone');
  await page.goto(address);
  await expect(page.getByText('found 0 / 2')).toBeVisible();
  let touches = 0;
  const touch = async (what: Promise<void>): Promise<void> => {
    touches += 1;
    await what;
  };
  const began = Date.now();
  await touch(page.getByRole('button', { name: 'Add a person' }).click());
  await touch(page.getByLabel('The name is not known yet').check());
  await touch(page.getByRole('button', { name: 'Female' }).click());
  await touch(page.getByRole('dialog').getByLabel('Doctor first').check());
  await touch(page.getByRole('dialog').getByLabel('Under 18').check());
  await touch(page.getByRole('textbox', { name: 'Tag' }).fill('a701'));
  await axe(page);
  await touch(page.getByRole('button', { name: 'Put on the roster' }).click());
  await expect(page.getByText('found 1 / 3')).toBeVisible();
  expect(touches).toBeLessThanOrEqual(8);
  test.info().annotations.push({ type: 'measured', description: `${touches} touches, ${Date.now() - began} ms` });
  await page.getByPlaceholder('Name, room, passport or number').fill('A 701');
  await expect(page.getByRole('list', { name: 'Roster' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('list', { name: 'Roster' }).getByText('A-701')).toBeVisible();
});

test('an operation is thought through by two, is counted to the end, and is told', async ({ asRole, axe }) => {
  test.setTimeout(180_000);
  const page = await asRole('field');
  const address = await raidWith(page, ['Sok Dara', 'Chan Vuthy']);
  await page.goto(`${address}/risk`);
  await page.getByRole('button', { name: 'Write it' }).click();
  await page.getByLabel('Danger', { exact: true }).selectOption('LEAK');
  await page.getByRole('group', { name: 'How likely' }).getByRole('button', { name: 'High' }).click();
  await page.getByRole('group', { name: 'How bad' }).getByRole('button', { name: 'Extreme' }).click();
  await page.getByLabel('What is done about it').fill('Nobody is told before dawn');
  await page.getByLabel('It is broken off when').fill('The gate is locked');
  await page.getByLabel('Doctor and hospital').fill('Ambulance at the market');
  await page.getByLabel('Ways out').fill('River road');
  await axe(page);
  await page.getByRole('button', { name: 'Ask for approval' }).click();
  await expect(page.getByText('waits for approval').first()).toBeVisible();

  const other = await asRole('coordinator');
  await other.goto(`${address}/risk`);
  await other.getByRole('button', { name: 'Approved' }).click();
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('Decided. Who wrote it is told.')).toBeVisible();

  await page.goto(address);
  await expect(page.getByText('Risk assessment approved')).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'I am safe' }).click();
  await expect(page.getByText('Noted: you are safe.')).toBeVisible();
  await rowOf(page, 'Sok Dara').getByRole('button', { name: 'Found', exact: true }).click();
  await expect(page.getByText('Not yet sent')).toHaveCount(0);
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByLabel('What happened').fill('One came out.');
  await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText(/Row 2: nobody has said what became of this person/).first()).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page
    .getByRole('button', { name: 'Leave' })
    .click({ timeout: 2_000 })
    .catch(() => undefined);
  await rowOf(page, 'Chan Vuthy').getByRole('button', { name: 'Did not want to come' }).click();
  await expect(page.getByText('Expected 2 + unexpected 0 = outcomes 2')).toBeVisible();
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByLabel('What happened').fill('One came out.');
  await page.getByLabel('People counted on the vans').fill('1');
  await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText('The operation is finished.')).toBeVisible();

  await page.goto(`${address}/report`);
  await page.getByRole('button', { name: 'Write the report' }).click();
  await page.getByLabel('Who stayed behind, and why').fill('Row 2: is afraid of the debt');
  await page.getByRole('button', { name: 'Add a task' }).click();
  await page.getByLabel('Task', { exact: true }).fill('Call row 2 next week');
  await page.getByRole('button', { name: 'Keep the report' }).click();
  await expect(page.getByText('Report, version 1')).toBeVisible();
  await expect(page.getByText('Call row 2 next week')).toBeVisible();
  await axe(page);
});
