import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';

interface Files {
  readonly retentionFiles: { readonly nodes: { reference: string; caseId: string | null; keeps: string[] }[] };
}

test('the officer decides on periods, holds one file and asks for the others; a second person lets them go', async ({
  asRole,
  axe,
  productUrl,
}) => {
  test.setTimeout(240_000);
  const files = async (page: Page): Promise<Files['retentionFiles']['nodes']> => {
    const answer = await page.request.post(`${productUrl}/graphql`, {
      headers: { origin: productUrl },
      data: { query: `{ retentionFiles(first: 100) { nodes { reference caseId keeps } } }` },
    });
    return ((await answer.json()) as { data: Files }).data.retentionFiles.nodes;
  };
  const officer = await asRole('dpo');
  await officer.goto('/#/protection/periods');
  const rules = officer.getByRole('listitem').filter({ has: officer.getByRole('button', { name: /^Decide on/ }) });
  await expect(rules).toHaveCount(7);
  // Three of them the house has decided before.
  await expect(rules.filter({ hasText: 'proposal, not decided' })).toHaveCount(4);
  await axe(officer);
  for (const name of [
    'Closed, back home',
    'Closed after coming out',
    'Ended without coming out',
    'Double of another case',
  ]) {
    await officer.getByRole('button', { name: `Decide on: ${name}` }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel(/^Months/).fill('3');
    await dialog.getByLabel('Law or reason').fill('Policy 7, decided by the board');
    if (name === 'Closed, back home') {
      await dialog.getByRole('button', { name: 'Decide so' }).click();
      await expect(dialog.getByText('Write a whole number of months from 6 to 300.').first()).toBeVisible();
      await axe(officer);
    }
    await dialog.getByLabel(/^Months/).fill('6');
    await expect(dialog.getByText(/A file that is counted from today is due on/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Decide so' }).click();
    await expect(dialog).toBeHidden();
  }
  await expect(rules.filter({ hasText: 'proposal, not decided' })).toHaveCount(2);

  const due = (await files(officer)).filter(({ keeps }) => keeps.length === 0);
  expect(due.length).toBeGreaterThan(2);
  expect(due.every(({ caseId }) => caseId === null)).toBe(true);
  const [held, first] = due.map(({ reference }) => reference) as [string, string];

  // The supervisor of its team, in the hand, finds it among what is due and sets a hold on the case.
  const supervisor = await asRole('supervisor', 'phone');
  const theirs = (await files(supervisor)).find(({ caseId, keeps }) => caseId !== null && keeps.length === 0);
  expect(theirs).toBeDefined();
  await supervisor.goto('/#/protection/due');
  await axe(supervisor);
  await supervisor.getByRole('link', { name: theirs?.reference }).click();
  await supervisor.getByRole('button', { name: 'More acts' }).click();
  await supervisor.getByRole('menuitem', { name: 'Set a hold' }).click();
  const set = supervisor.getByRole('dialog');
  await set.getByLabel('Ground').selectOption('COURT');
  await set.getByLabel('Why must it be kept?').fill('The trial begins in May');
  await set.getByRole('button', { name: 'Set the hold' }).click();
  await expect(set).toBeHidden();
  await expect(supervisor.getByRole('region', { name: 'Must not be erased' })).toContainText('The trial begins in May');
  await axe(supervisor);

  // The officer holds another one by its reference; the list has the ground and no words.
  await officer.goto('/#/protection/holds');
  const other = held === theirs?.reference ? first : held;
  await officer.getByRole('button', { name: 'Set a hold' }).click();
  await officer.getByRole('dialog').getByLabel('Reference of the case').fill(other);
  await officer.getByRole('dialog').getByLabel('Ground').selectOption('COMPLAINT');
  await officer.getByRole('dialog').getByLabel('Why must it be kept?').fill('A complaint is open');
  await officer.getByRole('button', { name: 'Set the hold' }).click();
  await expect(officer.getByRole('listitem').filter({ hasText: other })).toContainText('Complaint or audit');
  await expect(officer.getByText('The trial begins in May')).toHaveCount(0);
  await axe(officer);

  // By hand it is refused as well.
  await officer.goto('/#/protection');
  await officer.getByLabel('Reference of the case').fill(other);
  await officer.getByRole('button', { name: 'See what would go' }).click();
  await officer.getByLabel('On what ground?').fill('A wish');
  await officer.getByRole('button', { name: 'Ask for erasure' }).click();
  await expect(officer.getByText(/This case is on hold/).first()).toBeVisible();

  // Two go: chosen, tried, asked for, decided, erased; the held ones cannot be chosen.
  const goes = due.map(({ reference }) => reference).filter((one) => one !== other && one !== theirs?.reference);
  const [one = '', two = ''] = goes;
  await officer.goto('/#/protection/due');
  await expect(officer.getByRole('checkbox', { name: `Choose ${other}` })).toBeDisabled();
  await officer.getByRole('checkbox', { name: `Choose ${one}` }).check();
  if (two !== '') await officer.getByRole('checkbox', { name: `Choose ${two}` }).check();
  await axe(officer);
  await officer.getByRole('button', { name: 'Dry run' }).click();
  const tried = officer.getByRole('dialog');
  await expect(tried.getByText('Nothing was touched.', { exact: false })).toBeVisible();
  await expect(tried).toContainText(one);
  await axe(officer);
  await tried.getByLabel('On what ground?').fill('Policy 7: six months are over');
  await tried.getByRole('button', { name: 'Ask for erasure' }).click();
  await expect(tried).toBeHidden();
  const asked = officer.getByRole('region', { name: 'Asked for' });
  await expect(asked).toContainText('Waiting for a decision');

  const admin = await asRole('admin');
  await admin.goto('/#/requests');
  await admin.getByRole('link', { name: /Case files that are due/ }).click();
  await expect(admin.getByText('Policy 7: six months are over')).toBeVisible();
  await axe(admin);
  await admin.getByText('Approve', { exact: true }).first().click();
  await admin.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(admin.getByText('Approved').first()).toBeVisible();

  await officer.reload();
  await expect(asked).toContainText(two === '' ? '1 erased' : '2 erased');
  await officer.goto('/#/protection');
  await expect(officer.getByRole('button', { name: `Certificate of ${one}` })).toBeVisible();

  // The hold is lifted on the case, and it is due again.
  await supervisor.getByRole('region', { name: 'Must not be erased' }).getByRole('button', { name: 'Lift' }).click();
  await supervisor.getByRole('dialog').getByRole('button', { name: 'Lift', exact: true }).click();
  await expect(supervisor.getByText('The hold was lifted.')).toBeVisible();
  await expect(supervisor.getByRole('dialog')).toBeHidden();
  await expect(supervisor.getByRole('region', { name: 'Must not be erased' })).toHaveCount(0);
  expect((await files(supervisor)).find(({ reference }) => reference === theirs?.reference)?.keeps).toEqual([]);

  // Who may not is told so.
  const caseworker = await asRole('caseworker');
  await caseworker.goto('/#/protection/due');
  await expect(caseworker.getByText('This page is not open to your role', { exact: false }).first()).toBeVisible();
});
