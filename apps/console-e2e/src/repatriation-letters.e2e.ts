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

test('a letter that is begun survives a closed tab, is not written over by another one, and is gone when it is made', async ({
  asRole,
  axe,
}) => {
  const page = await asRole('coordinator');
  await page.goto('/#/letters');
  await page.getByRole('link', { name: 'Go on writing' }).click();
  const address = page.getByLabel('Name and address of who it goes to');
  await address.fill('Ms Chan Sophea\nStreet 99');
  await expect(page.getByText(/^Draft saved /)).toBeVisible();
  await axe(page);

  // Another tab goes on with it; this one is asked before anything is written over.
  const other = await page.context().newPage();
  await other.goto('/#/letters');
  await other.getByRole('link', { name: 'Go on writing' }).click();
  const there = other.getByLabel('Name and address of who it goes to');
  await expect(there).toHaveValue('Ms Chan Sophea\nStreet 99');
  await there.fill('Ms Chan Sophea\nStreet 100');
  await expect(other.getByText('Draft saved just now')).toBeVisible();
  await other.close();
  await address.fill('Somebody else');
  await expect(page.getByText('Which one is to stay?')).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: 'Take the other one' }).click();
  await expect(address).toHaveValue('Ms Chan Sophea\nStreet 100');

  await page.getByRole('button', { name: 'Make the letter' }).click();
  await expect(page.getByRole('heading', { name: /^LT-\d{4}-\d{4}$/ })).toBeVisible();
  await page.goto('/#/letters');
  await expect(page.getByText('Ms Chan Sophea')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your drafts' })).toBeHidden();
});
