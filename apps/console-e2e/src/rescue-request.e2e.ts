import { expect, test } from './support/journey.js';

test('a coordinator asks for a rescue in several places, reads the warning first, chases, and plans the operation', async ({
  asRole,
  axe,
}) => {
  test.setTimeout(180_000);
  const page = await asRole('coordinator');
  await page.goto('/#/rescue-requests');
  await expect(page.getByRole('heading', { level: 1, name: 'Rescue requests' })).toBeVisible();
  await axe(page);

  await page.getByRole('link', { name: 'Ask for a rescue' }).first().click();
  await page.getByLabel('Place in words').fill('Harbour road, second gate');
  await page.getByRole('button', { name: 'Acute' }).click();
  await page.getByLabel('Others, whose names are not known').fill('12');
  await page
    .getByLabel('What you ask for')
    .fill('Enter building B, third floor, and bring out everybody who wants to leave.');
  await page.getByRole('checkbox', { name: /^Ministry of the Interior/ }).check();
  await page
    .getByRole('checkbox', { name: /^Provincial police/ })
    .first()
    .check();
  await axe(page);

  // The control: chosen and the warning not ticked, nothing is opened.
  await page.getByRole('button', { name: 'Open the request' }).click();
  await expect(page.getByText('There is a warning about this body.').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'I have read this warning' }).first().check();
  await page.getByRole('button', { name: 'Open the request' }).click();

  await expect(page.getByRole('heading', { level: 1, name: /^RR-/ })).toBeVisible();
  await expect(page.getByText('And 12 people whose names are not known')).toBeVisible();
  await axe(page);
  const channels = page.getByRole('region', { name: 'Channels' });
  await channels.getByRole('button', { name: 'Record that it was sent' }).last().click();
  const dialog = page.getByRole('dialog');
  const warning = dialog.getByRole('checkbox', { name: 'I have read this warning' });
  if ((await warning.count()) > 0) await warning.check();
  await dialog.getByLabel('What was said or written').fill('By message to the duty officer');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(channels.getByText('Waiting for an answer')).toBeVisible();

  await channels.getByRole('button', { name: 'Record an answer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'a promise' }).click();
  await page.getByRole('dialog').getByLabel('Promised for').fill('2030-01-05');
  await page.getByRole('dialog').getByLabel('What they said').fill('On Saturday at dawn');
  await axe(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(channels.getByText(/^Promised by/)).toBeVisible();

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Plan an operation' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: /^OP-/ }).first()).toBeVisible();
});

test('why a leak is known is opened by a supervisor with a reason, and by nobody else', async ({ asRole }) => {
  const secret = /A guard who left told the safe house/;
  const coordinator = await asRole('coordinator');
  await coordinator.goto('/#/rescue-bodies');
  await coordinator
    .getByRole('link', { name: /^Provincial police/ })
    .first()
    .click();
  await expect(coordinator.getByRole('heading', { level: 1, name: /^Provincial police/ })).toBeVisible();
  await expect(coordinator.getByText('A leak is confirmed').first()).toBeVisible();
  await expect(coordinator.getByRole('button', { name: 'Why we know' })).toHaveCount(0);
  await expect(coordinator.getByText(secret)).toHaveCount(0);

  const supervisor = await asRole('supervisor');
  await supervisor.goto('/#/rescue-bodies');
  await supervisor
    .getByRole('link', { name: /^Provincial police/ })
    .first()
    .click();
  await supervisor.getByRole('button', { name: 'Why we know' }).click();
  const dialog = supervisor.getByRole('dialog');
  await dialog.getByLabel('Why you read it now').fill('A raid is planned there tomorrow');
  await dialog.getByRole('button', { name: 'Why we know' }).click();
  await expect(supervisor.getByText(secret)).toBeVisible();
});
