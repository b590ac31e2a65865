import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';

async function openCase(page: Page): Promise<void> {
  // As people go: an address that is typed is no step of the router's, and "back" could not be asked about.
  await page.getByRole('link', { name: 'Cases', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
  await page
    .getByRole('link', { name: /KH-\d{4}-\d+/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Add the note' })).toBeVisible();
}

test('whichever form of a case has words in it, going elsewhere asks first', async ({ asRole }) => {
  const page = await asRole('caseworker');
  await openCase(page);
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  const elsewhere = page.getByRole('link', { name: 'Verification', exact: true });

  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('The sister called back.');
  await elsewhere.click();
  await question.getByRole('button', { name: 'Stay on this page' }).click();
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('The sister called back.');
  await page.goBack();
  await question.getByRole('button', { name: 'Stay on this page' }).click();

  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(page.getByText('The sister called back.')).toBeVisible();
  await page.getByRole('tab', { name: 'Task' }).click();
  await page.getByRole('textbox', { name: 'What is to be done' }).fill('Call the sister');
  await elsewhere.click();
  await question.getByRole('button', { name: 'Leave and lose it' }).click();
  await expect(page.getByRole('button', { name: 'Record evidence' })).toBeVisible();
});

test('a dialog that was opened for an act begins at its first field', async ({ asRole }) => {
  const page = await asRole('caseworker');
  await openCase(page);
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct the personal details' });
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
});

test('a tab that is older than the server says so, and one without a connection goes on when it is back', async ({
  asRole,
  watch,
}) => {
  watch.allow(/404/, /dynamically imported module/, /ERR_INTERNET_DISCONNECTED/, /Failed to fetch/);
  const page = await asRole('caseworker');
  const code = '**/assets/known-people-page*';
  await page.route(code, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/#/people');
  await expect(page.getByText('Homeward has been renewed')).toBeVisible();
  await page.unroute(code);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People around' })).toBeVisible();

  await openCase(page);
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Verification', exact: true }).click();
  await expect(page.getByText('There is no connection')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('button', { name: 'Record evidence' })).toBeVisible({ timeout: 20_000 });
});
