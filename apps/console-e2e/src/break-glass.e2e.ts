import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';

interface Case {
  readonly id: string;
  readonly reference: string;
  readonly assignedTo: { readonly displayName: string } | null;
}

test('a caseworker opens a case that is not theirs, others are told, it is given back and reviewed', async ({
  asRole,
  axe,
  productUrl,
}) => {
  test.setTimeout(180_000);
  const ask = async <T>(page: Page, query: string, variables: object = {}): Promise<T> => {
    const answer = await page.request.post(`${productUrl}/graphql`, {
      headers: { origin: productUrl },
      data: { query, variables },
    });
    return ((await answer.json()) as { data: T }).data;
  };
  const supervisor = await asRole('supervisor');
  const caseworker = await asRole('caseworker', 'phone');
  const { cases } = await ask<{ cases: { nodes: Case[] } }>(
    supervisor,
    `{ cases(first: 60, filter: { states: [IN_CARE, REPATRIATING], restricted: false }) { nodes { id reference assignedTo { displayName } } } }`,
  );
  const theirs = cases.nodes.find(({ assignedTo }) => assignedTo !== null && assignedTo.displayName !== 'Sok Dara');
  expect(theirs).toBeDefined();
  const { id = '', reference = '' } = theirs ?? {};

  // By its address it is not there, and the page says what can be done in an emergency.
  await caseworker.goto(`/#/cases/${id}`);
  await caseworker.getByRole('link', { name: 'Open a case in an emergency' }).click();
  await expect(caseworker.getByText('One case, for 60 minutes.')).toBeVisible();
  await axe(caseworker);
  await caseworker.getByLabel('Reference of the case').fill(reference);
  await caseworker.getByLabel('What is happening?').fill('help');
  await caseworker.getByRole('button', { name: 'Open it now' }).click();
  await expect(caseworker.getByText(/at least 20 letters/).first()).toBeVisible();
  await caseworker.getByLabel('What is happening?').fill('Her brother says they come for her tonight');
  await caseworker.getByRole('button', { name: 'Open it now' }).click();
  await expect(caseworker.getByRole('heading', { level: 1, name: reference })).toBeVisible();
  const banner = caseworker.getByRole('region', { name: 'Break-glass' });
  await expect(banner).toContainText(reference);
  await expect(banner.getByRole('timer')).toContainText(/59 min|60 min/);
  await axe(caseworker);
  // No act and no way to paper.
  await expect(caseworker.getByRole('button', { name: 'More acts' })).toHaveCount(0);
  await caseworker.emulateMedia({ media: 'print' });
  await expect(caseworker.getByRole('main')).toBeHidden();
  await caseworker.emulateMedia({ media: 'screen' });

  const officer = await asRole('dpo');
  await expect(officer.getByRole('link', { name: 'Notices: 1 unread' })).toBeVisible();
  await officer.getByRole('button', { name: 'I have seen it' }).click();
  await expect(officer.getByRole('link', { name: 'Notices', exact: true })).toBeVisible();

  await banner.getByRole('button', { name: 'Give back now' }).click();
  await expect(caseworker.getByText('Given back.')).toBeVisible();
  await caseworker.goto(`/#/cases/${id}`);
  await expect(caseworker.getByRole('link', { name: 'Open a case in an emergency' })).toBeVisible();

  await supervisor.reload();
  await supervisor
    .getByRole('region', { name: 'Break-glass to review' })
    .getByRole('link', { name: new RegExp(reference) })
    .click();
  await expect(supervisor.getByText('Her brother says they come for her tonight')).toBeVisible();
  await expect(supervisor.getByText(/readings?$/)).toBeVisible();
  await axe(supervisor);
  await supervisor.getByText('It was right', { exact: true }).click();
  await supervisor.getByLabel('What you found').fill('She was warned in time.');
  await supervisor.getByRole('button', { name: 'Review' }).click();
  await expect(supervisor.getByText('Reviewed. The colleague sees it.')).toBeVisible();
});
