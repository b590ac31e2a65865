import { readFileSync } from 'node:fs';
import { expect, test } from './support/journey.js';

test('an auditor seals a period, releases a table, downloads it, and is refused every person', async ({
  asRole,
  axe,
  watch,
  productUrl,
}) => {
  const page = await asRole('auditor');
  await page.getByRole('link', { name: 'Statistics' }).first().click();
  await expect(page.getByRole('heading', { name: 'Statistics', level: 1 })).toBeVisible();
  await page.getByLabel('First day').fill('2024-01-01');
  await page.getByLabel('Last day').fill('2025-12-31');
  await page.getByRole('button', { name: 'Seal a period' }).click();
  await expect(page.getByText('The period is sealed.')).toBeVisible();
  await axe(page);

  await page.getByLabel('Sex').check();
  await page.getByLabel('Nationality', { exact: true }).check();
  await expect(page.getByLabel('Region of nationality')).toBeDisabled();
  await page.getByLabel('Purpose').fill('Quarterly report to the donor');
  await page.getByLabel('Recipient').fill('Donor office');
  await page.getByRole('button', { name: 'Build and release' }).click();
  await expect(page.getByRole('heading', { name: 'Release 1' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('cell', { name: 'hidden' }).first()).toBeVisible();
  await axe(page);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download CSV' }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines[0]).toContain('"sex","nationality","count"');
  const counts = lines.slice(1).map((line) => line.split(',').at(-1)?.replaceAll('"', ''));
  expect(counts).toContain('');
  // No published count is small, and zeros are not told apart from small ones.
  expect(counts.filter((count) => count !== '' && Number(count) < 11)).toEqual([]);

  // By address, by the rail and by the API: no person.
  watch.allow(/403/, /FORBIDDEN/);
  await expect(page.getByRole('link', { name: 'Cases' })).toHaveCount(0);
  await page.goto('/#/cases');
  await expect(
    page
      .getByText(/does not include/i)
      .or(page.getByText(/not open to/i))
      .first(),
  ).toBeVisible();
  for (const query of ['{ cases { nodes { id } } }', '{ case(id: "01900000-0000-7000-8000-000000000000") { id } }']) {
    const answer = await page.request.post(`${productUrl}/graphql`, {
      headers: { origin: productUrl },
      data: { query },
    });
    expect(((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  }

  const phone = await asRole('auditor', 'phone');
  await phone.goto('/#/statistics');
  await expect(phone.getByRole('heading', { name: 'Release log' })).toBeVisible();
  await axe(phone);
});
