import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';

/** Ticks this many people of the list in sight, turning the page where it is too short. */
async function choose(page: Page, many: number): Promise<void> {
  await page
    .getByRole('button', { name: /^50|100$/ })
    .first()
    .click({ timeout: 2_000 })
    .catch(() => undefined);
  const boxes = page.getByRole('main').getByRole('listitem').getByRole('checkbox');
  await expect.poll(() => boxes.count()).toBeGreaterThan(0);
  const count = Math.min(many, await boxes.count());
  for (let n = 0; n < count; n += 1) await boxes.nth(n).check();
}

test('a letter with 30 names', async ({ asRole, axe }) => {
  test.setTimeout(180_000);
  const page = await asRole('coordinator');
  // Thirty people who wait for the same mission, as the board would be asked for them.
  const answer = await page.request.post('/graphql', {
    headers: { origin: new URL(page.url()).origin },
    data: {
      query: `query { repatriationBoard(group: MISSION) { groups { people mission { id } } } }`,
    },
  });
  expect(answer.ok()).toBe(true);
  await page.goto('/#/way-home');
  await expect(page.getByRole('heading', { name: 'Who waits for what' })).toBeVisible();
  await choose(page, 30);
  await page.getByRole('link', { name: 'Write a letter' }).click();

  await expect(page.getByRole('heading', { name: 'Write a letter' })).toBeVisible();
  await expect(page.getByText(/\d+ (person|people) in it/)).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: 'Make the letter' }).click();
  await expect(page.getByRole('heading', { name: /^LT-\d{4}-\d{4}$/ })).toBeVisible();
  await axe(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Take the PDF/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^LT-\d{4}-\d{4}\.pdf$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');

  await page.getByRole('button', { name: 'It was sent' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('main').getByText('Sent', { exact: true }).first()).toBeVisible();
});
