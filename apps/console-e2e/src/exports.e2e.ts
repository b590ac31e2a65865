import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './support/journey.js';

/** The newest request of a kind, opened as whoever decides, or as whoever asked. */
async function openRequest(page: Page, view: string, kind: RegExp): Promise<void> {
  await page.goto('/#/requests');
  await page.getByRole('button', { name: view, exact: true }).click();
  await page.getByRole('link', { name: kind }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: kind })).toBeVisible();
}

async function approve(page: Page, kind: RegExp): Promise<void> {
  await openRequest(page, 'To decide', kind);
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(page.getByText('Decided.')).toBeVisible();
}

async function fetchIt(page: Page): Promise<Download> {
  const arrives = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Fetch the file now' }).click();
  return arrives;
}

test('what is held about a person is asked for by one, approved by another and fetched once', async ({
  asRole,
  axe,
  watch,
}) => {
  test.setTimeout(180_000);
  watch.allow(/status of 409/);
  const kind = /File for the person/;
  const caseworker = await asRole('caseworker');
  await caseworker.goto('/#/cases');
  await caseworker
    .getByRole('link', { name: /KH-\d{4}-\d{5}/ })
    .first()
    .click();
  const reference = /KH-\d{4}-\d{5}/.exec(await caseworker.getByRole('main').innerText())?.[0] ?? '';
  await caseworker.getByRole('button', { name: 'More acts' }).click();
  await caseworker.getByRole('menuitem', { name: kind }).click();
  const dialog = caseworker.getByRole('dialog', { name: 'File for the person' });
  await axe(caseworker);
  await dialog.getByLabel('How did you make sure who is asking?').selectOption('CODE_WORD');
  await dialog.getByLabel('When and how was it asked for?').fill('Asked for in the office');
  await dialog.getByRole('button', { name: 'Ask for it' }).click();
  await expect(dialog).toBeHidden();
  await openRequest(caseworker, 'Asked by me', kind);
  await expect(caseworker.getByText('You asked for this yourself.')).toBeVisible();
  await expect(caseworker.getByRole('button', { name: 'Fetch the file now' })).toHaveCount(0);

  // The officer decides by the number and the reason: the case stays closed.
  const officer = await asRole('dpo');
  await openRequest(officer, 'To decide', kind);
  await expect(officer.getByText('safe contact and code word')).toBeVisible();
  await expect(officer.getByText('other people, safe houses, code words')).toBeVisible();
  await axe(officer);
  await approve(officer, kind);

  await openRequest(caseworker, 'Asked by me', kind);
  await axe(caseworker);
  const got = await fetchIt(caseworker);
  expect(got.suggestedFilename()).toBe(`homeward-${reference}.zip`);
  const files = unzipSync(readFileSync(await got.path()));
  const page = strFromU8(files[`homeward-${reference}.html`] ?? new Uint8Array());
  expect(page).toContain('What is held about you');
  expect(page).toContain(reference);
  expect(JSON.parse(strFromU8(files['data.json'] ?? new Uint8Array()))).toMatchObject({ case: reference });
  await expect(caseworker.getByText('then delete it here and empty the bin')).toBeVisible();
  await expect(caseworker.getByText('It is not given a second time.')).toBeVisible();
  await expect(caseworker.getByRole('button', { name: 'Fetch the file now' })).toHaveCount(0);
});

test('a list of cases leaves with the columns that a second person let go', async ({ asRole, axe }) => {
  test.setTimeout(180_000);
  const kind = /Export of a list of cases/i;
  const coordinator = await asRole('coordinator');
  await coordinator.goto('/#/cases');
  await coordinator.getByRole('button', { name: 'Export …' }).click();
  const dialog = coordinator.getByRole('dialog', { name: 'Export this list' });
  await expect(dialog.getByText(/cases match the filter/)).toBeVisible();
  await axe(coordinator);
  await dialog.getByRole('checkbox', { name: 'Age band' }).uncheck();
  await dialog.getByLabel('What for?').fill('For the meeting with the ministry');
  await dialog.getByRole('button', { name: 'Ask for it' }).click();
  await expect(dialog).toBeHidden();

  const officer = await asRole('dpo');
  await openRequest(officer, 'To decide', kind);
  await expect(officer.getByText('none: every case within reach of whoever asks')).toBeVisible();
  await expect(officer.getByText('nothing: no names, days of birth, papers or phones')).toBeVisible();
  await approve(officer, kind);

  await openRequest(coordinator, 'Asked by me', kind);
  const got = await fetchIt(coordinator);
  expect(got.suggestedFilename()).toMatch(/^homeward-cases-\d{4}-\d\d-\d\d\.csv$/);
  const [head, ...rows] = readFileSync(await got.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(head).toContain('"Reference","Track","Nationality","Sex","Way home","Next due"');
  expect(rows.length).toBeGreaterThan(100);
  await expect(coordinator.getByText('It is not given a second time.')).toBeVisible();
});
