import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/journey.js';

/** The charter of the evaluation data: sixty people who should have left this morning. */
async function openCharter(page: Page): Promise<void> {
  await page.goto('/#/journeys');
  await page
    .getByRole('link', { name: /GH 6060|6060/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /^MV-\d+-6060$/ })).toBeVisible();
}

const travellers = (page: Page): Locator => page.getByRole('list', { name: 'People on this journey' });

test('a charter of 60 with three no-shows: left behind, put on another plane, received at home by a signature', async ({
  asRole,
  axe,
}) => {
  test.setTimeout(240_000);
  const page = await asRole('coordinator');
  await openCharter(page);
  await expect(travellers(page).getByRole('listitem')).toHaveCount(60);
  await axe(page);

  // At the gate, on a phone: two did not come, of one nobody has said anything yet.
  await page.getByRole('link', { name: 'Tick off' }).click();
  await expect(page.getByText('57 of 60 aboard')).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: 'Open 1' }).click();
  const last = travellers(page).getByRole('listitem');
  await last.getByRole('button', { name: 'Left behind …' }).click();
  await last.getByRole('button', { name: 'Did not come' }).click();
  await expect(page.getByText('0 not ticked, 0 missing, 3 left behind')).toBeVisible();
  await page.getByRole('button', { name: 'Left behind 3' }).click();
  const left = (await travellers(page).getByRole('listitem').allTextContents()).map(
    (text) => /KH-\d+-\d+/.exec(text)?.[0] ?? '',
  );
  await expect(page.getByText('Not yet sent')).toBeHidden();
  await page.goBack();

  await page.getByRole('button', { name: 'Record departure' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record departure' });
  await dialog.getByLabel('How it is known').selectOption({ label: 'Seen by our own staff' });
  await dialog.getByLabel(`Reason for ${left[0]}`).fill('Not at the shelter this morning');
  await expect(dialog.getByLabel(`Reason for ${left[1]}`)).toHaveValue(/^Ticked by /);
  await expect(dialog.getByText('57 depart, 3 do not')).toBeVisible();
  await axe(page);
  await dialog.getByRole('button', { name: 'Record departure' }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(page.getByText('57 of 60 people travel')).toBeVisible();
  for (const reference of left)
    await expect(travellers(page).getByRole('listitem', { name: reference })).toContainText('Did not come');
  await expect(page.getByText(/Departed.*57 people/).first()).toBeVisible();

  // The booking of whoever was left behind is open again, with the reason.
  await travellers(page).getByRole('link', { name: left[0] }).click();
  await expect(page.getByRole('group', { name: 'What holds it up' })).toContainText('Not at the shelter this morning');
  await page.goBack();

  await page.getByRole('button', { name: 'Record arrival' }).click();
  const arrival = page.getByRole('dialog', { name: 'Record arrival' });
  await arrival.getByLabel('How it is known').selectOption({ label: 'The receiving body said so' });
  await arrival.getByRole('button', { name: 'Record arrival' }).click();
  await expect(arrival).toBeHidden({ timeout: 30_000 });

  await page.getByRole('link', { name: 'Record handover' }).click();
  await expect(page.getByRole('heading', { name: 'Handover', exact: true })).toBeVisible();
  await expect(page.getByText('57 chosen')).toBeVisible();
  await page.getByLabel('Receiving body').selectOption({ label: 'another body' });
  await page.getByLabel('Name of the body').fill('Ministry of social affairs');
  await page.getByLabel('Who signed the reception').fill('Ibu Sari');
  await page.getByLabel('Papers given along').fill('57 travel documents');
  await axe(page);
  await page.getByRole('button', { name: 'Hand over the screen' }).click();
  const screen = page.getByRole('dialog', { name: 'Reception' });
  await expect(screen.getByText('57 travel documents')).toBeVisible();
  await expect(screen.getByRole('button', { name: 'I have received them' })).toBeDisabled();
  await axe(page);
  const pad = screen.getByRole('img', { name: /Place for the signature/ });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('no place to sign');
  await page.mouse.move(box.x + 60, box.y + 80);
  await page.mouse.down();
  for (const [x, y] of [
    [120, 40],
    [180, 90],
    [260, 50],
  ] as const)
    await page.mouse.move(box.x + x, box.y + y, { steps: 5 });
  await page.mouse.up();
  await screen.getByRole('button', { name: 'I have received them' }).click();
  // The stranger gives back a locked screen.
  await expect(page.getByRole('heading', { name: /locked/i })).toBeVisible({ timeout: 30_000 });

  const again = await asRole('coordinator');
  await openCharter(again);
  await expect(travellers(again).getByText('handed over').first()).toBeVisible();
  await expect(travellers(again).getByText('handed over')).toHaveCount(57);
});
