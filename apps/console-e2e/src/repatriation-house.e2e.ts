import { expect, test } from './support/journey.js';

test('a shelter says on a phone that somebody came; the coordinator accepts it, and they are there', async ({
  asRole,
  axe,
}) => {
  test.setTimeout(120_000);
  const house = await asRole('shelter', 'phone');
  await house.getByRole('link', { name: 'Shared with us' }).first().click();
  await expect(house.getByRole('heading', { name: /^Expected: / })).toBeVisible();
  await axe(house);
  const came = house.getByRole('button', { name: /^Came: say that / }).first();
  const reference = /KH-\d{4}-\d+/.exec((await came.getAttribute('aria-label')) ?? '')?.[0] ?? '';
  await came.click();
  const dialog = house.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Families' }).click();
  await dialog.getByLabel('In your words').fill('Came by car, hungry and calm');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(house.getByText('Came by car, hungry and calm')).toBeVisible();
  for (const address of ['/#/cases', '/#/custody', '/#/way-home']) {
    await house.goto(address);
    await expect(house.getByText('This page is not open to your role')).toBeVisible();
  }

  const office = await asRole('coordinator');
  await office.goto('/#/way-home/proposals');
  await office
    .getByRole('link', { name: new RegExp(reference) })
    .first()
    .click();
  await expect(office.getByText('Came by car, hungry and calm')).toBeVisible();
  await axe(office);
  await office.getByRole('button', { name: /^Accept: came to the house/i }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(office.getByText('Accepted and recorded')).toBeVisible();
  await office.getByRole('link', { name: 'Custody' }).last().click();
  await expect(office.getByText('Lotus House').first()).toBeVisible();
});
