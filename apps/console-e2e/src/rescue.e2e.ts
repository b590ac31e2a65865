import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';

const list = fileURLToPath(new URL('../../../libs/domain/src/lists/fixtures/police_raid.csv', import.meta.url));

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
  await expect(page.getByText('All 128 names are compared.')).toBeVisible({ timeout: 60_000 });
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
  await expect(page.getByText('128 new cases')).toBeVisible();
  await expect(page.getByText('128 custody spells begun')).toBeVisible();
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
  await page.getByLabel('Name').fill('ស្រីនាង ចាន់');
  await page.getByRole('button', { name: 'Put on the roster' }).click();
  await expect(page.getByText('found 1 / 1')).toBeVisible();
  const row = page.getByRole('list', { name: 'Roster' }).getByRole('listitem').filter({ hasText: 'ស្រីនាង ចាន់' });
  await row.getByRole('button', { name: 'Did not want to come' }).click();
  await expect(page.getByText('found 0 / 1')).toBeVisible();
  await axe(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
