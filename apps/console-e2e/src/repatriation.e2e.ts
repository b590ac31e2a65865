import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/journey.js';

/** Steps before the journey, in their order, as the page names them. */
const steps = [
  'Consent and risk assessment',
  'Mission notified',
  'Nationality verified',
  'Travel document applied for',
  'Travel document issued',
  'Overstay assessed',
  'Waiver asked for',
  'Fine settled',
  'Exit permit',
  'Fit to travel',
] as const;
const mainActs = [
  'Done',
  'Apply for a travel document',
  'Travel document issued',
  'Record the overstay',
  'Waiver asked',
  'Settle the fine',
] as const;

const graph = (page: Page): Locator => page.getByRole('group', { name: 'Steps of the way home' });
const node = (page: Page, step: string): Locator => graph(page).getByRole('button', { name: step });
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Phnom_Penh' }).format(new Date());

/** The main act of the step in hand; undefined when the step is settled. */
async function mainAct(page: Page): Promise<string | undefined> {
  for (const name of mainActs)
    if (await page.getByRole('main').getByRole('button', { name, exact: true }).locator('visible=true').count())
      return name;
  return undefined;
}

async function settle(page: Page, step: string, paid: boolean): Promise<void> {
  await node(page, step).click();
  await expect(page.getByRole('heading', { name: step, exact: true }).locator('visible=true')).toBeVisible();
  const act = await mainAct(page);
  if (act === undefined) return;
  await page.getByRole('main').getByRole('button', { name: act, exact: true }).locator('visible=true').click();
  const dialog = page.getByRole('dialog');
  if (act === 'Travel document issued') await dialog.getByLabel('Number of the document').fill('SPLP 4711');
  if (act === 'Record the overstay') await dialog.getByLabel('Last day of legal stay').fill('2026-10-01');
  if (act === 'Settle the fine') {
    // Nothing is chosen already: who lets a fine off or pays it says so, with the sum that stands above.
    const amount = /USD\s([\d,]+(?:\.\d+)?)/.exec((await dialog.textContent()) ?? '')?.[1]?.replaceAll(',', '') ?? '';
    await dialog.getByLabel(paid ? /^Paid(?! by)/ : 'Waived').fill(amount);
    if (paid) await dialog.getByLabel('Paid by').selectOption({ label: 'Our organisation' });
  }
  await dialog.getByRole('button', { name: /^(Save|Done)$/ }).click();
  await expect(dialog).toBeHidden();
  // The page has read the way home anew when the step has no main act any more.
  await expect.poll(() => mainAct(page)).not.toBe(act);
}

test('a coordinator takes three people to departure', async ({ asRole, axe }) => {
  test.setTimeout(240_000);
  const page = await asRole('coordinator');
  await page.getByRole('link', { name: 'Way home', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Who waits for what' })).toBeVisible();
  await axe(page);
  // The list takes a filter on in the next turn: check() asks in the same one.
  const issued = page.getByRole('checkbox', { name: 'Travel document issued', exact: true });
  await issued.click();
  await expect(issued).toBeChecked();
  const rows = page.getByRole('link', { name: /^KH-\d+-\d+ Travel document issued/ });
  await expect(page.getByRole('link', { name: /^KH-\d+-\d+ (?!Travel document issued)/ })).toHaveCount(0);
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(3);
  const people: { address: string; reference: string }[] = [];
  for (let index = 0; index < 3; index += 1) {
    const row = rows.nth(index);
    const reference = /KH-\d+-\d+/.exec((await row.textContent()) ?? '')?.[0] ?? '';
    people.push({ address: `/${((await row.getAttribute('href')) ?? '').replace(/^\//, '')}`, reference });
  }
  for (const [index, person] of people.entries()) {
    await page.goto(person.address);
    await expect(graph(page)).toBeVisible();
    if (index === 0) await axe(page);
    for (const step of steps) await settle(page, step, index === 0);
    await expect(page.getByText('Stage: Journey')).toBeVisible();
  }

  await node(page, 'Journey booked').click();
  await page.getByRole('link', { name: 'Book a journey' }).locator('visible=true').click();
  await expect(page.getByRole('heading', { name: 'Book a journey' })).toBeVisible();
  for (const person of people) await page.getByRole('checkbox', { name: person.reference }).check();
  await page.getByLabel('Flight or vehicle number').fill('GH 204');
  await page.getByLabel('From', { exact: true }).fill('Phnom Penh (PNH)');
  await page.getByLabel('To', { exact: true }).fill('Jakarta (CGK)');
  await page.getByLabel('Country of arrival').fill('Indonesia');
  await page.getByRole('option', { name: 'Indonesia' }).click();
  await page.getByLabel('Departs', { exact: true }).fill(`${today()}T00:05`);
  await page.getByRole('button', { name: 'Book a journey' }).click();
  await expect(page.getByRole('heading', { name: /^MV-/ })).toBeVisible();
  for (const person of people)
    await expect(page.getByRole('listitem', { name: person.reference })).toContainText('Booked');
  await axe(page);

  await page.getByRole('button', { name: 'Record departure' }).click();
  const departure = page.getByRole('dialog', { name: 'Record departure' });
  await departure.getByLabel('How it is known').selectOption({ label: 'Seen by our own staff' });
  await departure.getByRole('button', { name: 'Record departure' }).click();
  await expect(departure).toBeHidden();
  for (const person of people)
    await expect(page.getByRole('listitem', { name: person.reference })).toContainText('Departed');
  for (const person of people) {
    await page.goto(person.address);
    await expect(page.getByText('Stage: Departed')).toBeVisible();
  }
});

const daysAgo = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Phnom_Penh' }).format(new Date(Date.now() - days * 86_400_000));

test('a fine that grows past USD 500 is waived by half, and the rest is paid by two', async ({ asRole, axe }) => {
  test.setTimeout(120_000);
  const page = await asRole('coordinator');
  await page.goto('/#/way-home');
  const step = page.getByRole('checkbox', { name: 'Overstay assessed', exact: true });
  await step.click();
  await expect(step).toBeChecked();
  await expect(page.getByRole('link', { name: /^KH-\d+-\d+ (?!Overstay assessed)/ })).toHaveCount(0);
  await page
    .getByRole('link', { name: /^KH-\d+-\d+ Overstay assessed/ })
    .last()
    .click();
  await node(page, 'Overstay assessed').click();
  await page.getByRole('button', { name: 'Record the overstay' }).locator('visible=true').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Last day of legal stay').fill(daysAgo(60));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const fine = page.getByRole('region', { name: 'Overstay fine' });
  await expect(fine).toContainText('USD 600');
  await expect(fine).toContainText('growing by USD 10 a day');
  await expect(fine).toContainText('Passed USD 500');
  await expect(fine).toContainText('Next alert at USD 1,000');

  await node(page, 'Waiver asked for').click();
  await page.getByRole('button', { name: 'Waiver asked', exact: true }).locator('visible=true').click();
  await dialog.getByLabel('Asked of').fill('General Department of Immigration');
  await dialog.getByLabel('Number of our letter').fill('WR-118');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(fine).toContainText('not answered yet');

  await fine.getByRole('button', { name: 'Record the answer' }).click();
  await dialog.getByRole('button', { name: 'Granted in part' }).click();
  await expect(dialog).toContainText('Then USD 300 are left');
  await axe(page);
  await dialog.getByLabel('Number of their decision').fill('GDI 17/26');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(fine).toContainText('USD 300 waived');
  await expect(fine).toContainText('does not grow');

  const pay = async (amount: string | undefined, payer: string): Promise<void> => {
    await fine.getByRole('button', { name: 'Record a payment' }).click();
    if (amount !== undefined) await dialog.getByLabel('Paid').fill(amount);
    await dialog.getByLabel('Who pays').selectOption({ label: payer });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
  };
  await pay('100', 'Family');
  await expect(fine).toContainText('USD 100 paid');
  await axe(page);
  // What is left stands in the field already.
  await pay(undefined, 'IOM');
  await expect(fine).toContainText('Waived in part');
  await node(page, 'Fine settled').click();
  await expect(page.getByRole('button', { name: 'Settle the fine' })).toHaveCount(0);

  await page.getByRole('link', { name: 'Costs', exact: true }).locator('visible=true').last().click();
  const costs = page.getByRole('region', { name: 'Costs' });
  await expect(costs.getByRole('listitem').filter({ hasText: 'Fine' })).toHaveCount(2);
  await expect(costs).toContainText('Family');
  await axe(page);
});

test('a slip of the finger in a dialog costs no word, and the focus stays where the work is', async ({ asRole }) => {
  const page = await asRole('coordinator');
  await page.goto('/#/way-home');
  await page
    .getByRole('link', { name: /^KH-\d+-\d+ Nationality verified/ })
    .first()
    .click();
  const raise = page.getByRole('button', { name: 'Hold it up' });
  await raise.click();
  const dialog = page.getByRole('dialog', { name: 'Hold it up' });
  await dialog.getByLabel('Reason').fill('In hospital until Friday');
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Stay on this page' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await question.getByRole('button', { name: 'Stay on this page' }).click();
  await expect(dialog.getByLabel('Reason')).toHaveValue('In hospital until Friday');
  await dialog.getByLabel('Kind').selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Hold it up' }).click();
  const holds = page.getByRole('group', { name: 'What holds it up' });
  await expect(holds).toContainText('In hospital until Friday');
  await expect(raise).toBeFocused();

  await holds.getByRole('button', { name: 'Lift' }).click();
  const lift = page.getByRole('dialog', { name: /^Lift: / });
  await expect(lift.getByLabel('Reason')).toBeFocused();
  await page.keyboard.type('Well again');
  await lift.getByRole('button', { name: 'Lift' }).click();
  await expect(holds).toContainText('lifted');
  await expect(holds, 'the button that had the focus is gone').toBeFocused();
  // Nothing written: Escape closes at once.
  await raise.click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('one step for many people says for how many it was recorded', async ({ asRole }) => {
  const page = await asRole('coordinator');
  await page.goto('/#/way-home');
  const step = page.getByRole('checkbox', { name: 'Mission notified', exact: true });
  await step.click();
  await expect(step).toBeChecked();
  const rows = page.getByRole('checkbox', { name: /KH-\d+-\d+, Mission notified/ });
  await expect(page.getByRole('link', { name: /^KH-\d+-\d+ (?!Mission notified)/ })).toHaveCount(0);
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(2);
  for (const row of [rows.nth(0), rows.nth(1)]) {
    await row.click();
    await expect(row).toBeChecked();
  }
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Done' }).click();
  // Whoever withheld the consent is named with the reason; the rest is recorded.
  await expect(dialog.getByText(/^Recorded for/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('2 selected')).toHaveCount(0);
});

test('a partner sees what was shared with its mission and nothing else, and proposes its step, which is accepted', async ({
  asRole,
  axe,
}) => {
  const page = await asRole('partner');
  await page.getByRole('link', { name: 'Shared with us' }).first().click();
  await expect(page.getByRole('heading', { name: 'Shared with us' })).toBeVisible();
  const record = page.getByRole('button', { name: /^Record .* for / }).first();
  await expect(record).toBeVisible();
  await axe(page);
  const name = (await record.getAttribute('aria-label')) ?? '';
  await record.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Note').fill('Number SPLP 771');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByText('Number SPLP 771').first()).toBeVisible();
  for (const address of ['/#/cases', '/#/way-home', '/#/journeys', '/#/missions']) {
    await page.goto(address);
    await expect(page.getByText('This page is not open to your role')).toBeVisible();
  }
  // It waits for somebody of the organisation, who finds it from the board.
  const reference = name.slice(name.lastIndexOf(' ') + 1);
  const office = await asRole('coordinator');
  await office.goto('/#/way-home/proposals');
  await office
    .getByRole('link', { name: new RegExp(reference) })
    .first()
    .click();
  await expect(office.getByText('Number SPLP 771').first()).toBeVisible();
  await office
    .getByRole('button', { name: /^Accept what was proposed/ })
    .first()
    .click();
  await office.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await expect(office.getByText('Accepted and recorded')).toBeVisible();
});
