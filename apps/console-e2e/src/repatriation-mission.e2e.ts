import { expect, test } from './support/journey.js';

test('a case whose mission is in another country', async ({ asRole, axe }) => {
  test.setTimeout(180_000);
  const page = await asRole('coordinator');

  // Nobody has to know the directory by heart: it is asked for the nationality.
  await page.goto('/#/missions');
  await expect(page.getByRole('heading', { name: 'Missions', level: 1 })).toBeVisible();
  await page.getByLabel('Nationality').fill('Ethiopia');
  await page.getByRole('option', { name: 'Ethiopia' }).click();
  await expect(page.getByText(/No mission there, covered by Embassy of Ethiopia, Kuala Lumpur/)).toBeVisible();
  await axe(page);
  await page.getByRole('status').getByRole('link', { name: 'Contacts and what it asks for' }).first().click();

  await expect(page.getByRole('heading', { name: /Embassy of Ethiopia/, level: 1 })).toBeVisible();
  await expect(page.getByText('Fingerprints', { exact: true })).toBeVisible();
  await expect(page.getByText(/No holidays are entered for/)).toBeVisible();
  await axe(page);

  // The duty officer changed: the new row follows the old one, which stays to be read.
  await page.getByRole('button', { name: /^Change: Duty officer/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name or office').fill('Night desk');
  await dialog.getByLabel('Known from').fill('Call with the embassy');
  await dialog.getByLabel('I have compared this with its source today').check();
  await dialog.getByLabel(/^From/).fill('2026-01-01');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Night desk/)).toBeVisible();
  await expect(page.getByText(/^What held before: one row/)).toBeVisible();

  // A day off: whoever waits for this mission waits longer, and it is said how many do.
  await page.getByRole('button', { name: 'Add holidays' }).click();
  await dialog.getByLabel(/^Days/).fill(`${new Date().getUTCFullYear() + 1}-01-07 Christmas`);
  await dialog.getByLabel('Known from').fill('Their letter');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Saved\. (No|One|\d+) due days? moved\.$/)).toBeVisible();

  // And the case says so before anybody writes to an embassy that does not exist.
  const answer = await page.request.post('/graphql', {
    headers: { origin: new URL(page.url()).origin },
    data: {
      query: `query { waitingItems(filter: { nationalities: ["ET"] }, first: 1) { nodes { caseId } } }`,
    },
  });
  expect(answer.ok()).toBe(true);
  const { data } = (await answer.json()) as { data: { waitingItems: { nodes: readonly { caseId: string }[] } } };
  const caseId = data.waitingItems.nodes[0]?.caseId ?? '';
  await page.goto(`/#/cases/${caseId}/way-home`);
  await expect(page.getByText('No mission here, covered by Embassy of Ethiopia, Kuala Lumpur.')).toBeVisible();
  await axe(page);
});
