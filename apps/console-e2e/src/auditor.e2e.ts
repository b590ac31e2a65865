import { readFileSync } from 'node:fs';
import { expect, test } from './support/journey.js';

test('an auditor seals a period, releases a table, downloads it, takes it back, and is refused every person', async ({
  asRole,
  axe,
  watch,
  productUrl,
}) => {
  const page = await asRole('auditor');
  await page.getByRole('link', { name: 'Statistics' }).first().click();
  await expect(page.getByRole('heading', { name: 'Statistics', level: 1 })).toBeVisible();
  // What left before stands there, also what was taken back.
  const log = page.getByRole('region', { name: 'Release log' });
  await expect(log.getByRole('listitem').filter({ hasText: 'Withdrawn' }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Seal a period' }).click();
  const period = page.getByLabel('Period', { exact: true });
  const offered = await period.locator('option').allTextContents();
  const sealed = await page.getByRole('region', { name: 'Sealed periods' }).getByRole('listitem').allTextContents();
  // A day is sealed once: no period is offered that stands there already.
  expect(offered.filter((words) => sealed.some((line) => line.startsWith(words)))).toEqual([]);
  await axe(page);
  await page.getByLabel(/sealing cannot be undone/).check();
  await page.getByRole('button', { name: 'Seal a period' }).click();
  await expect(page.getByText('The period is sealed.')).toBeVisible();

  await page.getByLabel('Sex', { exact: true }).check();
  await page.getByRole('checkbox', { name: 'Where people come from' }).check();
  await page
    .getByRole('group', { name: 'Level of Where people come from' })
    .getByText('Nationality', { exact: true })
    .click();
  await page.getByRole('checkbox', { name: 'Where people were held' }).check();
  await expect(page.getByRole('button', { name: 'Province of exploitation' })).toBeDisabled();
  await expect(page.getByText('Province of exploitation is not offered beside Nationality')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Where people were held' }).uncheck();
  await expect(page.getByText('Sex × Nationality: 115 cells')).toBeVisible();
  await page.getByRole('button', { name: 'Build and ask for release' }).click();
  await expect(page.getByText('Please fill this in.').first()).toBeVisible();
  // What is put right goes from the list of what is wrong, and the focus stays where it is written.
  await page.getByLabel('Purpose').fill('Quarterly report to the donor');
  await expect(page.getByText('One thing needs your attention')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Recipient: Please fill this in.' })).toBeVisible();
  await expect(page.getByLabel('Purpose')).toBeFocused();
  // Somebody new whose name is close to one that is there: that is asked and must be answered.
  await page.getByLabel('Recipient').fill('Lantern Fund Europe');
  await page.getByRole('option', { name: /Not in the register yet/ }).click();
  const adding = page.getByRole('dialog', { name: 'Add a recipient' });
  await expect(adding.getByRole('button', { name: 'It is the same (Lantern Fund)' })).toBeVisible();
  await adding.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(adding.getByText(/Answer for each/).first()).toBeVisible();
  await axe(page);
  await adding.getByRole('checkbox', { name: 'Somebody else (Lantern Fund)' }).check();
  await adding.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Has nothing of this period yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: /: Please fill this in\.$/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Build and ask for release' }).click();
  await expect(page.getByRole('heading', { name: /^Release \d+$/, level: 1 })).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('cell', { name: 'hidden' }).first()).toBeVisible();
  await expect(page.getByText(/^Hidden: fewer than 11 people, or nobody/)).toBeVisible();
  await axe(page);

  // It waits for a second person, who sees what leaves before deciding; until then nothing is downloaded.
  await expect(page.getByRole('link', { name: 'Download CSV' })).toHaveCount(0);
  const officer = await asRole('dpo');
  await officer
    .getByRole('link', { name: /release of figures/i })
    .first()
    .click();
  await expect(officer.getByText('Lantern Fund Europe, donor')).toBeVisible();
  await expect(officer.getByText('Close to it in the register')).toBeVisible();
  await axe(officer);
  await officer.getByRole('button', { name: 'Approve' }).click();
  await officer.getByRole('button', { name: 'Decide' }).click();
  await expect(officer.getByText('Decided.')).toBeVisible();
  await page.reload();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^homeward-release-\d+-\d{4}-\d\d-01-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines[0]).toContain('"Release","Period","Sex","Nationality","People"');
  const counts = lines.slice(1).map((line) => line.split(',').at(-1)?.replaceAll('"', ''));
  expect(counts).toHaveLength(115);
  expect(counts).toContain('hidden');
  // No published count is small, and zeros are not told apart from small ones.
  expect(counts.filter((count) => count !== 'hidden' && !(Number(count) >= 11))).toEqual([]);

  await page.getByRole('button', { name: 'Withdraw this release' }).click();
  await page.getByLabel('Reason').fill('Went to the wrong office');
  await page.getByRole('button', { name: 'Withdraw this release' }).click();
  await expect(page.getByText('Went to the wrong office')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Download CSV' })).toHaveCount(0);
  await axe(page);

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
  await phone.getByRole('link', { name: 'Statistics' }).last().click();
  await expect(phone.getByRole('heading', { name: 'Release log' })).toBeVisible();
  await phone
    .getByRole('link', { name: /^Release \d+: Sex × Nationality/ })
    .first()
    .click();
  await expect(phone.getByRole('cell', { name: 'hidden' }).first()).toBeVisible();
  await axe(phone);
});
