import { readFileSync } from 'node:fs';
import { expect, test } from './support/journey.js';

test('a letter with 30 names, in two clicks from the board', async ({ asRole, axe }) => {
  test.setTimeout(180_000);
  const page = await asRole('coordinator');
  await page.goto('/#/way-home');
  await expect(page.getByRole('heading', { name: 'Who waits for what' })).toBeVisible();
  // The mission on whom most people wait.
  await page.getByRole('button', { name: 'Embassy of China, Phnom Penh' }).first().click();
  await page.getByRole('button', { name: 'Letter to this mission' }).click();

  await expect(page.getByRole('heading', { name: 'Write a letter' })).toBeVisible();
  const many = page.getByText(/^\d+ (person|people) in it$/);
  await expect(many).toBeVisible();
  expect(Number.parseInt((await many.textContent()) ?? '', 10)).toBeGreaterThanOrEqual(30);
  await expect(page.getByRole('document', { name: 'The letter' })).toContainText('Embassy of China');
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
  await axe(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'An answer came' })).toBeVisible();
});
