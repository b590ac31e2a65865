import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';

/** One plea with what the form asks at least; leads to the page of the case. */
async function registerPlea(page: Page, name: string): Promise<string> {
  await page.goto('/#/cases/new');
  await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill(name);
  await page.getByLabel('How the plea reached us').selectOption('TELEGRAM');
  await page.getByLabel('Who is it').selectOption('SIBLING');
  await page.getByRole('button', { name: 'Register the plea' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^KH-\d{4}-\d+$/ })).toBeVisible();
  return new URL(page.url()).hash;
}

async function correctPhone(page: Page, phone: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Correct the personal details' });
  await dialog.getByLabel('Phone of the person').fill(phone);
  await dialog.getByRole('button', { name: 'Save' }).click();
}

test('a supervisor settles a conflict and approves a closure', async ({ asRole, axe }) => {
  // Two people at two desks, and the accessibility check on each page that they pass.
  test.setTimeout(180_000);
  const caseworker = await asRole('caseworker');
  const address = await registerPlea(caseworker, 'Sokunthea Phannarith');
  await axe(caseworker);
  const supervisor = await asRole('supervisor');
  await supervisor.goto(`/${address}`);
  await expect(supervisor.getByRole('heading', { level: 1, name: /^KH-/ })).toBeVisible();
  await axe(supervisor);

  // Both open the form; the caseworker is the first to save.
  await supervisor.getByRole('button', { name: 'Correct' }).click();
  await expect(supervisor.getByRole('dialog', { name: 'Correct the personal details' })).toBeVisible();
  await caseworker.getByRole('button', { name: 'Correct' }).click();
  await correctPhone(caseworker, '+855 12 000 111');
  await expect(caseworker.getByText('Corrected', { exact: true })).toBeVisible();
  await correctPhone(supervisor, '+855 12 000 222');

  const conflict = supervisor.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
  await expect(conflict).toContainText('000111');
  await expect(conflict).toContainText('000 222');
  const save = conflict.getByRole('button', { name: 'Save my choice' });
  await expect(save, 'nothing is chosen beforehand').toBeDisabled();
  await axe(supervisor);
  await conflict.getByRole('radio').nth(1).check();
  await save.click();
  await expect(supervisor.getByText('Corrected', { exact: true })).toBeVisible();
  await supervisor.getByRole('button', { name: /^Reveal/ }).click();
  await expect(supervisor.getByText(/12\s?000\s?111/)).toBeVisible();

  // The caseworker sets the case aside and asks for its closure.
  await caseworker.getByRole('button', { name: 'More acts' }).click();
  await expect(caseworker.getByRole('menu')).toBeVisible();
  await axe(caseworker);
  await caseworker.getByRole('menuitem', { name: /^Move to: cannot be verified/ }).click();
  const move = caseworker.getByRole('dialog', { name: 'Move the case' });
  await move.getByLabel('Reason').fill('The requester did not answer three times.');
  await move.getByRole('button', { name: 'Move' }).click();
  await expect(caseworker.getByText('The case has moved')).toBeVisible();
  await caseworker.getByRole('button', { name: 'More acts' }).click();
  await caseworker.getByRole('menuitem', { name: 'Ask for closure' }).click();
  const ask = caseworker.getByRole('dialog', { name: 'Ask for closure' });
  await ask.getByLabel('Why the case can be closed').selectOption('LOST_CONTACT');
  await ask.getByLabel('In words').fill('No way to reach anybody is left.');
  await ask.getByRole('button', { name: 'Ask for closure' }).click();
  await expect(caseworker.getByRole('region', { name: 'Closure' })).toContainText('Waiting for a decision');
  await expect(caseworker.getByRole('link', { name: 'Decide' })).toHaveCount(0);
  // It is not asked for a second time while it waits.
  await caseworker.getByRole('button', { name: 'More acts' }).click();
  await expect(caseworker.getByRole('menuitem', { name: 'Ask for closure' })).toHaveCount(0);
  await caseworker.keyboard.press('Tab');

  await supervisor.reload();
  await supervisor.getByRole('link', { name: 'Decide' }).click();
  const effects = supervisor.getByRole('region', { name: 'If you approve, this happens at once' });
  await expect(effects.locator('del')).toContainText('cannot be verified');
  await expect(effects.locator('ins').first()).toContainText('closed');
  await axe(supervisor);
  await supervisor.getByRole('button', { name: 'Approve' }).click();
  await supervisor.getByRole('button', { name: 'Decide' }).click();
  await expect(supervisor.getByText('Decided.')).toBeVisible();
  await supervisor.getByRole('link', { name: 'Look at it' }).click();
  await expect(supervisor.getByRole('listitem').and(supervisor.locator('[aria-current="step"]'))).toContainText(
    'Closed',
  );
});

test('what a colleague saved behind an open form is not overwritten', async ({ asRole }) => {
  test.setTimeout(120_000);
  const caseworker = await asRole('caseworker');
  const address = await registerPlea(caseworker, 'Chanthou Veasna');
  const supervisor = await asRole('supervisor');
  await supervisor.goto(`/${address}`);
  const [mine, theirs] = [supervisor, caseworker].map((page) =>
    page.getByRole('dialog', { name: 'Danger, tags and place' }),
  );
  for (const page of [supervisor, caseworker]) {
    await page.getByRole('button', { name: 'More acts' }).click();
    await page.getByRole('menuitem', { name: 'Danger, tags, place' }).click();
  }
  await theirs!.getByLabel('Tags').fill('court date');
  await theirs!.getByRole('button', { name: 'Save' }).click();
  await expect(theirs!).toHaveCount(0);

  // Coming back to the window reads the page behind the form anew, once what was read is older than five seconds.
  await supervisor.waitForTimeout(5_500);
  const readAgain = supervisor.waitForResponse((answer) => /"CasePage"/.test(answer.request().postData() ?? ''));
  await supervisor.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await readAgain;
  await mine!.getByLabel('Tags').fill('no papers');
  await mine!.getByRole('button', { name: 'Save' }).click();
  const conflict = supervisor.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
  await expect(conflict).toContainText('court date');
  await expect(conflict).toContainText('no papers');
});

test('a case of another team does not open by its address', async ({ asRole, productUrl }) => {
  const supervisor = await asRole('supervisor');
  const caseworker = await asRole('caseworker');
  const ask = async (page: Page, query: string, variables: object = {}): Promise<Record<string, unknown>> => {
    const answer = await page.request.post(`${productUrl}/graphql`, {
      headers: { origin: productUrl },
      data: { query, variables },
    });
    return ((await answer.json()) as { data: Record<string, unknown> }).data;
  };
  const { teams } = (await ask(supervisor, '{ teams { id name } }')) as { teams: { id: string }[] };
  const me = (await (await caseworker.request.get(`${productUrl}/auth/session`)).json()) as {
    user: { teams: { id: string }[] };
  };
  const other = teams.find(({ id }) => !me.user.teams.some((team) => team.id === id));
  const { cases } = (await ask(
    supervisor,
    'query Cases($teamId: UUID) { cases(filter: { teamId: $teamId }, first: 1) { nodes { id reference } } }',
    { teamId: other?.id },
  )) as { cases: { nodes: { id: string; reference: string }[] } };
  const [found] = cases.nodes;

  await supervisor.goto(`/#/cases/${found?.id}`);
  await expect(supervisor.getByRole('heading', { level: 1, name: found?.reference })).toBeVisible();
  await caseworker.goto(`/#/cases/${found?.id}`);
  await expect(caseworker.getByText('There is no such page')).toBeVisible();
  await expect(caseworker.getByText(found?.reference ?? '')).toHaveCount(0);
});
