import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/journey.js';

/** A case of the caseworker on which nobody has held an interview yet. */
async function freshCase(page: Page, origin: string): Promise<{ readonly id: string; readonly reference: string }> {
  const ask = async <T>(query: string, variables: object): Promise<T> => {
    const answer = await page.request.post('/graphql', {
      headers: { origin, 'sec-fetch-site': 'same-origin' },
      data: { query, variables },
    });
    return ((await answer.json()) as { data: T }).data;
  };
  const { cases } = await ask<{ cases: { nodes: { id: string; reference: string }[] } }>(
    'query { cases(first: 60, filter: { states: [VERIFYING, VERIFIED, RESCUE_REQUESTED, OUT, IN_CARE] }) { nodes { id reference } } }',
    {},
  );
  for (const one of cases.nodes) {
    const { interviews } = await ask<{ interviews: object[] }>('query($id: UUID!) { interviews(caseId: $id) { id } }', {
      id: one.id,
    });
    if (interviews.length === 0) return one;
  }
  throw new Error('The fictional caseworker has no case without an interview.');
}

/** The question with all its controls. */
const question = (page: Page, words: string): Locator => page.getByRole('group', { name: words, exact: false }).first();
const yes = (page: Page, words: string): Promise<void> =>
  question(page, words).getByRole('button', { name: 'Yes', exact: true }).click();
const step = (page: Page, name: string): Locator => page.getByRole('heading', { level: 2, name, exact: true });
const next = (page: Page): Promise<void> => page.getByRole('button', { name: 'Next', exact: true }).click();
const saved = (page: Page): Promise<void> => expect(page.getByText(/^Draft saved/)).toBeVisible();

async function jump(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steps of the interview' })
    .getByRole('button', { name, exact: true })
    .click();
  await expect(step(page, name)).toBeVisible();
}

test('a caseworker holds an interview, stops, goes on elsewhere, signs it off and amends an answer', async ({
  asRole,
  axe,
  productUrl,
}) => {
  test.setTimeout(180_000);
  const page = await asRole('caseworker');
  const { id, reference } = await freshCase(page, productUrl);
  await page.goto(`/#/cases/${id}/intake`);
  await page.getByRole('button', { name: 'Begin the interview' }).click();

  await expect(page.getByRole('heading', { level: 1, name: `Interview · ${reference}` })).toBeVisible();
  await test.step('nothing is asked before consent', async () => {
    await jump(page, 'Journey');
    await expect(page.getByText('Consent comes first.', { exact: false })).toBeVisible();
    await expect(page.getByRole('group', { name: 'By which way did you come?' })).toHaveCount(0);
    await jump(page, 'Consent');
  });

  await test.step('consent, without health', async () => {
    for (const words of [
      'why this interview is held',
      'what the answers may be used for',
      'used for research',
      'ask to see what is stored',
      'how long it is stored',
      'how consent can be withdrawn',
      'agree to the interview',
    ])
      await yes(page, words);
    await axe(page);
    await next(page);
    await expect(step(page, 'What the person allows')).toBeVisible();
    await question(page, 'Who gives consent?').getByRole('button', { name: 'The person', exact: true }).click();
    await yes(page, 'May we keep the answers to help you?');
    await yes(page, 'May we tell your embassy');
    await yes(page, 'May we keep details that could be given to the police');
    await yes(page, 'May we count your answers');
    await question(page, 'answers about your health').getByRole('button', { name: 'No', exact: true }).click();
    await next(page);
    await page.getByRole('combobox', { name: 'Language of the interview' }).fill('Indonesian');
    await page.getByRole('option', { name: 'Indonesian', exact: true }).click();
    await page.getByRole('textbox', { name: 'Interpreter', exact: true }).fill('Interpreter 4, by phone');
    await question(page, 'Who can hear?').getByRole('button').first().click();
    await saved(page);
  });

  await test.step('health is closed and says so', async () => {
    await jump(page, 'Health');
    await expect(page.getByText('The person has not agreed to this use: health care.', { exact: false })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Do you need a doctor today?' })).toHaveCount(0);
    await axe(page);
  });

  await test.step('refused and unknown are one tap', async () => {
    await jump(page, 'Recruitment');
    await page.getByRole('textbox', { name: 'What work was promised?' }).fill('Cook in a hotel');
    await question(page, 'Who recruited you?').getByRole('button', { name: 'Refused' }).click();
    await question(page, 'In which country were you then?').getByRole('button', { name: 'Unknown' }).click();
  });

  await test.step('the tab is closed in mid-sentence', async () => {
    await jump(page, 'Journey');
    await saved(page);
    await page.getByRole('textbox', { name: 'By which way did you come?' }).fill('By bus to the border, then on foot');
    // At once: no time for the autosave.
    await page.close({ runBeforeUnload: false });
  });

  const elsewhere = await asRole('caseworker', 'phone');
  await test.step('and nothing of it is lost, on a phone', async () => {
    await elsewhere.goto('/#/interviews');
    await elsewhere.getByRole('listitem', { name: reference }).getByRole('link', { name: 'Go on' }).click();
    await expect(step(elsewhere, 'Journey')).toBeVisible();
    await expect(elsewhere.getByRole('textbox', { name: 'By which way did you come?' })).toHaveValue(
      'By bus to the border, then on foot',
    );
    await axe(elsewhere);
  });

  await test.step('two stays with dates as far as they are known', async () => {
    await elsewhere.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(step(elsewhere, 'Stays')).toBeVisible();
    await elsewhere.getByRole('button', { name: 'Add a stay' }).click();
    const first = elsewhere.getByRole('group', { name: 'Stay 1' });
    await first.getByLabel('Place in the person’s words').fill('A casino hotel by the sea');
    const from = first.getByRole('group', { name: 'From', exact: true });
    await from.getByRole('button', { name: 'Year', exact: true }).click();
    await from.getByLabel('Year', { exact: true }).fill('2024');
    const until = first.getByRole('group', { name: 'Until', exact: true });
    await until.getByRole('button', { name: 'Month', exact: true }).click();
    await until.getByLabel('Month', { exact: true }).selectOption('3');
    await until.getByLabel('Year', { exact: true }).fill('2025');
    await first.getByLabel('How did the person leave?').selectOption('SOLD');
    await elsewhere.getByRole('button', { name: 'Add the next stay' }).click();
    const second = elsewhere.getByRole('group', { name: 'Stay 2' });
    await second.getByLabel('Compound', { exact: true }).click();
    await elsewhere.getByRole('listbox').getByRole('option').first().click();
    const since = second.getByRole('group', { name: 'From', exact: true });
    await since.getByRole('button', { name: 'Month', exact: true }).click();
    await since.getByLabel('Month', { exact: true }).selectOption('3');
    await since.getByLabel('Year', { exact: true }).fill('2025');
    await second.getByLabel('How did the person come there?').selectOption('SOLD');
    await second.getByLabel('Price paid for the person on arrival').fill('12,000');
    await axe(elsewhere);
    await saved(elsewhere);
  });

  await test.step('a consent taken back names what will not be kept', async () => {
    await elsewhere.getByLabel('Go to step').selectOption('permissions');
    await question(elsewhere, 'May we keep details that could be given to the police')
      .getByRole('button', { name: 'No', exact: true })
      .click();
    const asked = elsewhere.getByRole('dialog', { name: 'These answers will not be kept' });
    await expect(asked.getByRole('listitem')).toHaveText(['Who recruited you?']);
    await asked.getByRole('button', { name: 'Withdraw and delete the answers' }).click();
    await expect(elsewhere.getByText('Not stored, because there is no consent for it', { exact: false })).toBeVisible();
  });

  await test.step('review and signature', async () => {
    await elsewhere.getByLabel('Go to step').selectOption('review');
    const row = elsewhere.getByRole('row', { name: /^Recruitment/ });
    await expect(row.getByRole('cell')).toHaveText(['1', '0', '1', '4', '1']);
    await expect(elsewhere.getByText('Nothing is missing. It can be signed.')).toBeVisible();
    await axe(elsewhere);
    await elsewhere.getByRole('button', { name: 'Sign off' }).click();
    await elsewhere.getByRole('dialog').getByRole('button', { name: 'Sign off' }).click();
    await expect(elsewhere.getByText('Signed by', { exact: false })).toBeVisible();
  });

  await test.step('an answer is amended, and the old one stays', async () => {
    await expect(elsewhere.getByText('Cook in a hotel')).toBeVisible();
    await elsewhere.getByRole('button', { name: 'Amend: What work was promised?' }).click();
    const dialog = elsewhere.getByRole('dialog', { name: 'Amend an answer' });
    await dialog.getByRole('textbox', { name: 'What work was promised?' }).fill('Waiter in a hotel');
    await dialog.getByRole('button', { name: 'Save the amendment' }).click();
    await expect(dialog.getByText('Write why the answer is corrected.').first()).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Why is it corrected?' }).fill('The interpreter had misheard it');
    await dialog.getByRole('button', { name: 'Save the amendment' }).click();
    await expect(dialog).toBeHidden();
    const earlier = elsewhere.getByRole('list', { name: 'Earlier answers' });
    await expect(earlier).toContainText('Before: Cook in a hotel');
    await expect(earlier).toContainText('Then: Waiter in a hotel');
    await expect(earlier).toContainText('The interpreter had misheard it');
    await axe(elsewhere);
  });
});
