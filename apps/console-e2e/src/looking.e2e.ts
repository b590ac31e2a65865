import { expect, test } from './support/journey.js';

test('what is only possibly the same person stands apart, and asks twice', async ({ asRole, axe }) => {
  const page = await asRole('caseworker');
  await page.goto('/#/cases/new');
  await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Dwi Siregr');
  const weak = page.getByRole('region', { name: 'Only possible' });
  await expect(weak).toBeVisible();
  const one = weak.getByRole('group', { name: /^KH-/ }).first();
  await expect(one.getByText('Agrees:')).toBeVisible();
  await expect(page.getByText('A new case for a new person will be opened.')).toBeVisible();
  await axe(page);

  // By keyboard, and a hurried Enter leaves them apart.
  const same = one.getByRole('button', { name: 'Same person' });
  await expect(same).toHaveAttribute('aria-pressed', 'false');
  await same.focus();
  await page.keyboard.press('Enter');
  await expect(one.getByRole('button', { name: 'No, leave them apart' })).toBeFocused();
  await axe(page);
  await page.keyboard.press('Enter');
  await expect(same).toBeFocused();
  await expect(page.getByText('A new case for a new person will be opened.')).toBeVisible();
  await page.keyboard.press('Enter');
  await one.getByRole('button', { name: 'Yes, the same person' }).click();
  await expect(page.getByText(/^A new case will be opened for the same person as KH-/)).toBeVisible();
});

test('the supervisor of the team sees who has looked at a case, when and at what', async ({ asRole, axe }) => {
  const caseworker = await asRole('caseworker');
  await caseworker.goto('/#/cases');
  const row = caseworker.getByRole('link', { name: /KH-\d{4}-\d+/ }).first();
  const reference = /KH-\d{4}-\d+/.exec((await row.textContent()) ?? '')?.[0] ?? '';
  await row.click();
  await caseworker.getByRole('button', { name: 'Reveal' }).click();
  await expect(caseworker.getByRole('button', { name: 'Hide' })).toBeVisible();
  await expect(caseworker.getByRole('heading', { name: 'Who has looked' })).toHaveCount(0);
  const address = caseworker.url();

  const page = await asRole('supervisor');
  await page.goto(address);
  const panel = page.getByRole('region', { name: 'Who has looked' });
  await expect(panel.getByRole('button', { name: /^Sok Dara/ })).toContainText('Caseworker');
  await axe(page);
  await panel.getByRole('button', { name: /^Sok Dara/ }).click();
  const dialog = page.getByRole('dialog', { name: `Sok Dara in ${reference}` });
  await expect(dialog.getByText('Name and birth date').first()).toBeVisible();
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await panel.getByRole('button', { name: 'All readings' }).click();
  await expect(page.getByRole('dialog').getByText('Sok Dara').first()).toBeVisible();
});

test('words in the filter bring the best match first, and another order may be chosen', async ({ asRole }) => {
  const page = await asRole('caseworker');
  const asked: unknown[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const body = request.postDataJSON() as { operationName: string; variables: { sort: string; filter: object } };
    if (body.operationName === 'Cases' && 'text' in body.variables.filter) asked.push(body.variables.sort);
  });
  await page.goto('/#/cases');
  const sort = page.getByLabel('Sort by');
  await expect(sort.getByRole('option', { name: 'Best match' })).toHaveCount(0);
  await sort.selectOption({ label: 'Due first' });
  await page.getByLabel('Reference, name, phone or passport').fill('Dewi');
  await expect(sort).toHaveValue('BEST_MATCH');
  await expect(sort.getByRole('option', { name: 'Best match' })).toHaveCount(1);
  await sort.selectOption({ label: 'Opened' });
  await expect(sort).toHaveValue('OPENED');
  // Each asking is a search that stands in the log: there is one for each order, and no more.
  await expect.poll(() => asked).toEqual(['BEST_MATCH', 'OPENED']);
});
