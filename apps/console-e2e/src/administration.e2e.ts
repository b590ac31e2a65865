import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';

/** Journeys share one database: everybody here is made here, and no account of the evaluation is touched. */
const stamp = Date.now().toString(36);
const EMAIL = `sophea.${stamp}@homeward.example`;
const PASSWORD = 'four quiet words by the river';

async function fillInvitation(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Name', { exact: true }).fill('Chea Sophea');
  await page.getByLabel('Caseworker', { exact: true }).check();
  await page.getByLabel('Sihanoukville').check();
}

async function oneTimeLink(page: Page): Promise<string> {
  const field = page.getByLabel('One-time link');
  await expect(field).toHaveValue(/\/#\/invitation\/[\w-]{43}$/);
  const { pathname, hash } = new URL(await field.inputValue());
  return pathname + hash;
}

async function openUser(page: Page): Promise<void> {
  await page.goto('/#/administration/users');
  await page.getByLabel('Name or e-mail').fill(EMAIL);
  await page.getByRole('link', { name: EMAIL }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'User account' })).toBeVisible();
}

async function signInAtTheCurtain(page: Page, password = PASSWORD): Promise<void> {
  const curtain = page.getByRole('dialog', { name: 'Your session has ended' });
  await curtain.getByLabel('Password', { exact: true }).fill(password);
  await curtain.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('an administrator invites a colleague, changes the roles and disables the account', async ({
  asRole,
  asNobody,
  axe,
  watch,
}) => {
  // Three people at their desks, and the accessibility check on each page that they pass.
  test.setTimeout(240_000);
  // A page of somebody whose session was ended asks once more, and the browser notes the refusal.
  watch.allow(/status of 401/, /status of 404 .*\/auth\/invitation/);

  const admin = await asRole('admin');
  await admin.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await admin.getByRole('region', { name: 'Users' }).getByRole('link', { name: 'Invite somebody' }).click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Invite somebody' })).toBeVisible();
  await axe(admin);

  // What is missing or wrong is said at its field.
  const submit = admin.getByRole('button', { name: 'Make the link' });
  await submit.click();
  await expect(admin.getByRole('alert')).toContainText('3 things need your attention');
  await axe(admin);
  await fillInvitation(admin, 'sophea at homeward');
  await submit.click();
  await expect(admin.getByRole('alert')).toContainText('This is not an e-mail address.');
  await admin.getByLabel('E-mail').fill('caseworker@homeward.example');
  await submit.click();
  await expect(admin.getByRole('alert')).toContainText('Somebody with this e-mail is here already.');
  await expect(admin.getByLabel('Auditor')).toBeDisabled();
  await admin.getByLabel('E-mail').fill(EMAIL);
  await submit.click();

  const link = await oneTimeLink(admin);
  await admin.getByRole('button', { name: 'Copy the link' }).click();
  await expect(admin.getByRole('button', { name: 'Copied' })).toBeVisible();
  await axe(admin);

  // A second link goes to a wrong address, and is withdrawn.
  const wrong = `sofea.${stamp}@homeward.example`;
  await admin.getByRole('button', { name: 'Invite somebody else' }).click();
  // No page may read the clipboard, ours neither: what was copied is pasted, as its reader would.
  await admin.getByLabel('E-mail').focus();
  await admin.keyboard.press('ControlOrMeta+V');
  expect(await admin.getByLabel('E-mail').inputValue()).toContain(link);
  await fillInvitation(admin, wrong);
  await submit.click();
  const wrongLink = await oneTimeLink(admin);
  await admin.getByRole('link', { name: 'Open invitations' }).click();
  await expect(admin.getByText(EMAIL)).toBeVisible();
  await axe(admin);
  await admin.getByRole('button', { name: `Withdraw the link for ${wrong}` }).click();
  const withdraw = admin.getByRole('dialog', { name: 'Withdraw this link?' });
  await axe(admin);
  await withdraw.getByRole('button', { name: 'Withdraw' }).click();
  await expect(admin.getByText('The link is withdrawn')).toBeVisible();
  await expect(admin.getByText(wrong)).toHaveCount(0);
  const stranger = await asNobody();
  await stranger.goto(wrongLink);
  await expect(stranger.getByText('This link no longer works')).toBeVisible();

  // The invited person chooses a password, comes in, goes out and comes in again.
  const invited = await asNobody();
  await invited.goto(link);
  await expect(invited.getByRole('heading', { name: 'Welcome to Homeward' })).toBeVisible();
  await axe(invited);
  await invited.getByLabel('Name').fill('ជា សុភា');
  await invited.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await invited.getByLabel('New password once more').fill(PASSWORD);
  await invited.getByRole('button', { name: 'Create my account' }).click();
  await expect(invited.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  await invited.getByRole('button', { name: /^Account of/ }).click();
  await invited.getByRole('menuitem', { name: 'Sign out' }).click();
  await invited.getByLabel('E-mail').fill(EMAIL);
  await invited.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await invited.keyboard.press('Enter');
  await expect(invited.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  await axe(invited);

  // A caseworker: cases, and nothing of the office.
  const rooms = invited.getByRole('navigation', { name: 'Rooms' }).first();
  await expect(rooms.getByRole('link', { name: 'Cases' })).toBeVisible();
  await expect(rooms.getByRole('link', { name: 'Statistics' })).toHaveCount(0);
  await expect(rooms.getByRole('link', { name: 'Administration' })).toHaveCount(0);
  await invited.goto('/#/administration/users');
  await expect(invited.getByText('This page is not open to your role')).toBeVisible();
  await invited.goto('/#/cases');
  await expect(invited.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();

  // Two administrators at once: the roles that the first gave are not overwritten by the second's new name.
  const other = await asRole('admin');
  await openUser(other);
  await other.getByRole('link', { name: 'Change', exact: true }).click();
  await other.getByLabel('Name', { exact: true }).fill('ជា សុភា (Chea Sophea)');
  await openUser(admin);
  await expect(admin.getByText('Signed in now')).toBeVisible();
  await axe(admin);
  await admin.getByRole('link', { name: 'Change', exact: true }).click();
  await axe(admin);
  await admin.getByLabel('Coordinator').check();
  await admin.getByLabel('Caseworker', { exact: true }).uncheck();
  await admin.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByText('The user is changed')).toBeVisible();
  await expect(admin.getByRole('region', { name: 'Roles' })).toContainText('Coordinator');
  await other.getByRole('button', { name: 'Save' }).click();
  const conflict = other.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
  const disputed = conflict.getByRole('radiogroup', { name: 'Roles' });
  await expect(disputed).toContainText('Caseworker');
  await axe(other);
  await disputed.getByRole('radio').nth(1).check();
  await conflict.getByRole('radiogroup', { name: 'Name' }).getByRole('radio').nth(0).check();
  await conflict.getByRole('button', { name: 'Save my choice' }).click();
  await expect(other.getByRole('region', { name: 'Roles' })).toContainText('Coordinator');
  await expect(other.getByRole('heading', { name: 'ជា សុភា (Chea Sophea)' })).toBeVisible();

  // New roles ended the session; behind the curtain waits the page, and the rooms are the new role's.
  await invited.getByRole('link', { name: 'Home' }).first().click();
  await signInAtTheCurtain(invited);
  await expect(rooms.getByRole('link', { name: 'Way home' })).toBeVisible();
  await expect(rooms.getByRole('link', { name: 'Administration' })).toHaveCount(0);

  // The password is forgotten: a link to a new one, which ends the open sessions when it is used.
  await admin.reload();
  await admin.getByRole('button', { name: 'Make a link to a new password' }).click();
  const reset = admin.getByRole('dialog', { name: 'A new password' });
  await reset.getByRole('button', { name: 'Make a link to a new password' }).click();
  const resetLink = await oneTimeLink(admin);
  await axe(admin);
  await reset.getByRole('button', { name: 'Close' }).click();
  const returned = await asNobody();
  await returned.goto(resetLink);
  await expect(returned.getByRole('heading', { name: 'Choose a new password' })).toBeVisible();
  await expect(returned.getByLabel('Name')).toHaveCount(0);
  await axe(returned);
  await returned.getByLabel('Password', { exact: true }).fill(`${PASSWORD} again`);
  await returned.getByLabel('New password once more').fill(`${PASSWORD} again`);
  await returned.getByRole('button', { name: 'Save the new password' }).click();
  await expect(returned.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  await rooms.getByRole('link', { name: 'Cases' }).click();
  await signInAtTheCurtain(invited);
  await expect(invited.getByRole('alert')).toContainText('E-mail and password do not belong together.');

  // Disabled: the open page is refused at its next request, and the password opens nothing.
  await admin.reload();
  await admin.getByRole('button', { name: 'Disable' }).click();
  await axe(admin);
  await admin.getByRole('dialog', { name: 'Disable this account?' }).getByRole('button', { name: 'Disable' }).click();
  await expect(admin.getByText('The account is disabled')).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Enable' })).toBeVisible();
  await returned.getByRole('link', { name: 'Way home' }).first().click();
  await signInAtTheCurtain(returned, `${PASSWORD} again`);
  await expect(returned.getByRole('alert')).toContainText('E-mail and password do not belong together.');
});

test('an administrator keeps teams and settings, and may not lock themselves out', async ({ asRole, axe }) => {
  test.setTimeout(120_000);
  const admin = await asRole('admin');
  await admin.goto('/#/administration/teams');
  await expect(admin.getByText('Phnom Penh')).toBeVisible();
  await axe(admin);
  // Behind the others in every list, so that no journey takes it for a team with cases.
  const name = `Svay Rieng ${stamp}`;
  await admin.getByRole('button', { name: 'Add a team' }).click();
  const add = admin.getByRole('dialog', { name: 'Add a team' });
  await add.getByLabel('Name of the team').fill('phnom penh');
  await add.getByRole('button', { name: 'Save' }).click();
  await expect(add.getByRole('alert')).toContainText('This name is used already.');
  await axe(admin);
  await add.getByLabel('Name of the team').fill(`${name}, new`);
  await add.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByText('The team is added')).toBeVisible();
  await admin.getByRole('button', { name: `Rename ${name}, new` }).click();
  const rename = admin.getByRole('dialog', { name: 'Rename the team' });
  await rename.getByLabel('Name of the team').fill(name);
  await rename.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByText('The team is renamed')).toBeVisible();
  await expect(admin.getByText(name, { exact: true })).toBeVisible();

  await admin.getByRole('link', { name: 'Organisation' }).click();
  await expect(admin.getByLabel('Time zone')).toHaveValue('Asia/Phnom_Penh');
  await axe(admin);
  await admin.getByLabel('Reference prefix').fill('kh');
  await admin.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByRole('alert')).toContainText('Use two to five capital letters');
  await admin.getByLabel('Reference prefix').fill('KH');
  await admin.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByText('The settings are saved')).toBeVisible();

  // One's own account: neither disabled nor given other roles.
  await admin.getByRole('link', { name: 'Users', exact: true }).click();
  await admin.getByRole('link', { name: /admin@homeward\.example/ }).click();
  await expect(admin.getByRole('region', { name: 'This is your own account' })).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Disable' })).toHaveCount(0);
  await axe(admin);
  await admin.getByRole('link', { name: 'Change', exact: true }).click();
  await expect(admin.getByLabel('Supervisor', { exact: true })).toBeDisabled();
  await axe(admin);
});

test('a machine gets a token once, reads figures with it, and no more after it is revoked', async ({ asRole, axe }) => {
  const admin = await asRole('admin');
  await admin.goto('/#/administration/machines');
  await expect(admin.getByText('No machine reads here')).toBeVisible();
  await admin.getByRole('button', { name: 'Make a token' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel('Name of the machine').fill('Board of the ministry');
  await axe(admin);
  await dialog.getByRole('button', { name: 'Make the token' }).click();
  const box = dialog.getByLabel('Token', { exact: true });
  await expect(box).toHaveValue(/^hw_/);
  await axe(admin);
  const token = await box.inputValue();
  const ask = (): Promise<number> =>
    admin.request
      .post('/graphql', {
        headers: { authorization: `Bearer ${token}` },
        data: { query: 'query Board { releases(first: 5) { nodes { id } } }', operationName: 'Board' },
      })
      .then((answer) => answer.status());
  expect(await ask()).toBe(200);
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  await expect(admin.getByText('Board of the ministry')).toBeVisible();
  await admin.getByRole('button', { name: 'Revoke the token of Board of the ministry' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(admin.getByText('The token is revoked')).toBeVisible();
  expect(await ask()).toBe(401);
  await expect(admin.getByText('Revoked on')).toBeVisible();
  await axe(admin);
});

test('administration fits the hand, and is found by its words', async ({ asRole, axe }) => {
  const phone = await asRole('admin', 'phone');
  for (const page of ['users', 'invite', 'invitations', 'teams', 'organisation', 'machines']) {
    await phone.goto(`/#/administration/${page}`);
    await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(phone.locator('[aria-busy="true"]')).toHaveCount(0);
    await axe(phone);
    expect(
      await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(1);
  }
  const desk = await asRole('admin');
  await expect(desk.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  await desk.keyboard.press('Control+k');
  await desk.keyboard.type('malis');
  await desk.getByRole('option', { name: /Tep Malis/ }).click();
  await expect(desk.getByRole('heading', { name: 'Tep Malis' })).toBeVisible();
});
