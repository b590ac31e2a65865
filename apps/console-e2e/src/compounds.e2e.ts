import { expect, test } from './support/journey.js';

test('a compound is registered, found by its Chinese name, and its history is told; the map needs no network', async ({
  asRole,
  axe,
}) => {
  const page = await asRole('field');
  const name = `Quiet Harbour ${Date.now() % 100_000}`;
  await page.goto('/#/places/new');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Other names').fill('静港大厦\nកំពង់ផែស្ងាត់');
  await page.getByLabel('Province').fill('Kampot');
  await page.getByLabel('Latitude').fill('10.6');
  await axe(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(
    page.getByText('Give latitude, longitude and how exact they are, or none of the three.').first(),
  ).toBeVisible();
  await page.getByLabel('Longitude').fill('104.2');
  await page.getByRole('button', { name: 'District' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.getByRole('button', { name: 'Record what happened' }).click();
  await page.getByLabel('Status').selectOption('RAIDED');
  await page.getByLabel('From whom it is known').fill('two people who came out');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('two people who came out')).toBeVisible();
  await axe(page);

  await page.goto('/#/places');
  await page.getByLabel('Name in any script or spelling').fill('静港');
  await expect(page.getByRole('link', { name }).first()).toBeVisible();

  await page.getByRole('link', { name: 'Map' }).click();
  const drawing = page.getByRole('group', { name: /^Map with \d+ compounds/ });
  await expect(drawing).toBeVisible();
  await drawing.focus();
  await page.keyboard.press('+');
  await expect(page.getByRole('list', { name: 'Places on the map' }).getByRole('link', { name })).toBeVisible();
  await axe(page);
});
