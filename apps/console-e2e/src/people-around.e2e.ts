import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';

interface Found {
  readonly id: string;
  readonly reference: string;
}

/** Two cases of the caseworker that the coordinator sees too. */
async function twoCases(page: Page, origin: string): Promise<readonly [Found, Found]> {
  const answer = await page.request.post('/graphql', {
    headers: { origin, 'sec-fetch-site': 'same-origin' },
    data: { query: '{ cases(first: 20, filter: { states: [IN_CARE] }) { nodes { id reference sensitivity } } }' },
  });
  const { data } = (await answer.json()) as { data: { cases: { nodes: (Found & { sensitivity: string })[] } } };
  const [one, other] = data.cases.nodes.filter(({ sensitivity }) => sensitivity === 'NORMAL');
  if (!one || !other) throw new Error('The fictional caseworker has fewer than two cases in care.');
  return [one, other];
}

/** Opens the dialog, says who it is, and saves. */
async function addRecruiter(page: Page, name: string, phone: string): Promise<void> {
  await page.getByRole('button', { name: 'Add somebody' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add somebody around the person' });
  await dialog.getByRole('button', { name: 'Recruiter', exact: true }).click();
  await dialog.getByLabel('Name', { exact: false }).fill(name);
  await dialog.getByLabel('Sold the person').check();
  await dialog.getByLabel('Phones and accounts').fill(`${phone}\nTelegram: job_77777`);
  await dialog.getByLabel('Wallets').fill('USDT, TRC-20: T0e2eWa11etThatNobodyHas77777777777');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Added', { exact: true })).toBeVisible();
  await expect(dialog).toBeHidden();
}

test('a caseworker adds a recruiter and a paper; the same phone leads to another case; a coordinator sees the paper alone', async ({
  asRole,
  axe,
  productUrl,
}) => {
  const page = await asRole('caseworker');
  const [first, second] = await twoCases(page, productUrl);
  const row = page.getByRole('listitem', { name: /^recruiter, / }).filter({ hasText: 'Sold the person' });

  await test.step('names are hidden until they are asked for', async () => {
    await page.goto(`/#/cases/${first.id}/people`);
    await addRecruiter(page, 'ម៉ៅ សុភា', '+855 00 777 7777');
    await expect(page.getByText('ម៉ៅ សុភា')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show names and numbers' }).click();
    await expect(page.getByText('ម៉ៅ សុភា')).toBeVisible();
    await expect(page.getByText('+855007777777')).toBeVisible();
    await axe(page);
    await page.getByRole('button', { name: 'Hide names and numbers' }).click();
    await expect(page.getByText('ម៉ៅ សុភា')).toHaveCount(0);
  });

  await test.step('the same number in another case is said in both', async () => {
    await page.goto(`/#/cases/${second.id}/people`);
    await addRecruiter(page, 'Sister Mao', '00855 00 777 7777');
    const also = row.getByRole('listitem').filter({ hasText: first.reference });
    await expect(also).toContainText('same phone, same wallet');
    await also.getByRole('link', { name: first.reference }).click();
    await expect(page.getByRole('heading', { level: 1, name: first.reference })).toBeVisible();
    await expect(row.getByRole('link', { name: second.reference })).toBeVisible();
  });

  await test.step('the room of people around finds the number in both cases, names behind one press', async () => {
    const rail = page.getByRole('navigation', { name: 'Rooms' });
    await rail.getByRole('link', { name: 'People around' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'People around' })).toBeVisible();
    await page.getByLabel('Name, phone, account or wallet').fill('+855 00 777 7777');
    await expect(page.getByText('2 entries')).toBeVisible();
    const rows = page.getByRole('main').getByRole('link', { name: /Recruiter/ });
    await expect(rows).toHaveCount(2);
    await expect(rows.filter({ hasText: first.reference })).toContainText('Also in 1 other case');
    await expect(rows.filter({ hasText: second.reference })).toContainText('Also in 1 other case');
    await expect(page.getByText('Sister Mao')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show names and numbers' }).click();
    await expect(rows.filter({ hasText: first.reference })).toContainText('ម៉ៅ សុភា');
    await expect(rows.filter({ hasText: 'Sister Mao' })).toContainText('+855007777777');
    await axe(page);
    await page.getByRole('button', { name: 'Hide names and numbers' }).click();
    await expect(page.getByText('Sister Mao')).toHaveCount(0);
    await rows.filter({ hasText: second.reference }).click();
    await expect(page.getByRole('heading', { level: 1, name: second.reference })).toBeVisible();
    await expect(row.getByRole('link', { name: first.reference })).toBeVisible();
  });

  await test.step('an entry is corrected, and removed with a reason', async () => {
    await page.goto(`/#/cases/${second.id}/people`);
    await row.getByRole('button', { name: /^Correct: / }).click();
    const correct = page.getByRole('dialog', { name: 'Correct this entry' });
    await expect(correct.getByLabel('Phones and accounts')).toHaveValue('+855007777777\nTelegram: job_77777');
    await axe(page);
    await correct.getByLabel('Name', { exact: false }).fill('');
    await correct.getByRole('button', { name: 'Save' }).click();
    await expect(correct.getByText('Please fill this in.').first()).toBeVisible();
    await correct.getByLabel('Name', { exact: false }).fill('Mao Sophea');
    await correct.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Corrected', { exact: true })).toBeVisible();
    // At once, before the list is read anew: it is removed by the version that the correction left.
    await row.getByRole('button', { name: /^Remove: / }).click();
    const remove = page.getByRole('dialog', { name: 'Remove this entry' });
    await remove.getByLabel('Why it is removed').fill('It was told of somebody else');
    await remove.getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByText('Removed', { exact: true })).toBeVisible();
    await expect(row).toHaveCount(0);
    await page.goto(`/#/cases/${first.id}/people`);
    await expect(row).toHaveCount(1);
    await expect(row.getByRole('link', { name: second.reference })).toHaveCount(0);
  });

  await test.step('a paper, and who has it now', async () => {
    await page.goto(`/#/cases/${first.id}/documents`);
    await page.getByRole('button', { name: 'Record a paper' }).click();
    const dialog = page.getByRole('dialog', { name: 'Record a paper' });
    await dialog.getByLabel('What paper is it').selectOption('DRIVING_LICENCE');
    await dialog.getByLabel('Who has it now').selectOption('COMPOUND');
    await dialog.getByLabel('Number').fill('dl 777-7777');
    await axe(page);
    await dialog.getByRole('button', { name: 'Save' }).click();
    const paper = page.getByRole('listitem', { name: /^Driving licence/ });
    await expect(paper).toContainText('With the compound');
    await expect(paper).not.toContainText('7777');
    await paper.getByRole('button', { name: /^Change: / }).click();
    const change = page.getByRole('dialog', { name: 'Change this paper' });
    await expect(change.getByLabel('Number')).toHaveValue('DL7777777');
    await change.getByLabel('Who has it now').selectOption('ORGANISATION');
    await change.getByRole('button', { name: 'Save' }).click();
    await expect(paper).toContainText('With us');
    await axe(page);
  });

  await test.step('the coordinator sees the paper, and nobody around', async () => {
    const coordinator = await asRole('coordinator');
    await coordinator.goto(`/#/cases/${first.id}/documents`);
    const paper = coordinator.getByRole('listitem', { name: /^Driving licence/ });
    await expect(paper).toContainText('With us');
    await coordinator.getByRole('button', { name: 'Show numbers' }).click();
    await expect(paper).toContainText('DL7777777');
    const parts = coordinator.getByRole('navigation', { name: 'Parts of the case' });
    await expect(parts.getByRole('link', { name: 'Documents' })).toBeVisible();
    await expect(parts.getByRole('link', { name: 'People around' })).toHaveCount(0);
    const rooms = coordinator.getByRole('navigation', { name: 'Rooms' });
    await expect(rooms.getByRole('link', { name: 'People around' })).toHaveCount(0);
    await coordinator.goto('/#/people');
    await expect(coordinator.getByText('This page is not open to your role')).toBeVisible();
    await coordinator.goto(`/#/cases/${first.id}/people`);
    await expect(coordinator.getByText('There is no such page')).toBeVisible();
    await coordinator.goto(`/#/cases/${first.id}`);
    await expect(coordinator.getByText('Identity paper: driving licence, with us, corrected')).toBeVisible();
    await expect(coordinator.getByText('People around the person: recorded').first()).toBeVisible();
    await expect(coordinator.getByText(/recruiter|ម៉ៅ សុភា/i)).toHaveCount(0);
    const answer = await coordinator.request.post('/graphql', {
      headers: { origin: productUrl, 'sec-fetch-site': 'same-origin' },
      data: { query: `{ peopleAround(caseId: "${first.id}") { people { name } } }` },
    });
    expect(await answer.text()).toContain('FORBIDDEN');
  });
});

test('people around and documents in the hand', async ({ asRole, axe, productUrl }) => {
  const page = await asRole('caseworker', 'phone');
  const [{ id }] = await twoCases(page, productUrl);
  for (const [part, button] of [
    ['people', 'Add somebody'],
    ['documents', 'Record a paper'],
  ] as const) {
    await page.goto(`/#/cases/${id}/${part}`);
    await expect(page.getByRole('button', { name: button })).toBeVisible();
    await axe(page);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  }
});
