import type { Browser, BrowserContext, Page } from '@playwright/test';
import { generate } from 'otplib';
import { expect, test } from './support/journey.js';
import { Watch } from './support/watch.js';

/** Everybody here is made here: a factor on an account of the evaluation would be asked of every other journey. */
const PASSWORD = 'four quiet words by the river';
const inKhmer = (code: string): string => code.replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)));

/** The phone: a code works once, so the next is waited for; the API takes the one after the present, too. */
class App {
  private last = 0;

  constructor(private readonly secret: string) {}

  async code(): Promise<string> {
    const now = (): number => Math.floor(Date.now() / 30_000);
    const step = Math.max(now(), this.last + 1);
    while (step > now() + 1) await new Promise((resolve) => setTimeout(resolve, 500));
    this.last = step;
    return generate({ secret: this.secret, epoch: step * 30 });
  }
}

/** By the API, as an administrator does it on the page (administration.e2e.ts). */
async function invited(admin: Page, url: string, name: string): Promise<{ email: string; path: string }> {
  const email = `${name}.${Date.now().toString(36)}@homeward.example`;
  const answer = await admin.request.post(`${url}/graphql`, {
    headers: { origin: url },
    data: {
      query: `mutation($input: InviteUserInput!) { inviteUser(input: $input) { __typename ... on Invitation { link } } }`,
      variables: {
        input: { operationId: crypto.randomUUID(), email, displayName: name, roles: ['supervisor'], teamIds: [] },
      },
    },
  });
  const { data } = (await answer.json()) as { data: { inviteUser: { link: string } } };
  const { pathname, hash } = new URL(data.inviteUser.link);
  return { email, path: pathname + hash };
}

async function accept(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('New password once more').fill(PASSWORD);
  await page.getByRole('button', { name: 'Create my account' }).click();
  await expect(page.getByRole('button', { name: /^Account of/ })).toBeVisible();
}

async function openSecurity(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Security' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Security' })).toBeVisible();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
}

async function givePassword(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** As if five minutes had gone by: the next request of that path is answered as the API would then answer it. */
async function growStale(page: Page, path: string): Promise<void> {
  await page.route(
    `**${path}`,
    (route) => route.fulfill({ status: 403, json: { code: 'FRESH_FACTOR_NEEDED', message: '' } }),
    { times: 1 },
  );
}

test('an authenticator app: set up, asked for, given anew for an act, and a code on paper', async ({
  asRole,
  asNobody,
  axe,
  watch,
  productUrl,
}) => {
  test.setTimeout(180_000);
  watch.allow(/status of 403 .*\/auth\/recovery-codes/, /status of 422 .*\/auth\/sign-in\/factor/);
  const admin = await asRole('admin');
  const { email, path } = await invited(admin, productUrl, 'rachana');
  const page = await asNobody();
  await accept(page, path);

  await openSecurity(page);
  await expect(page.getByText('You have no second factor.')).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click();
  const setup = page.getByRole('dialog', { name: 'Set up an authenticator app' });
  await expect(setup.getByRole('img', { name: 'Picture with the key' })).toBeVisible();
  await axe(page);
  const key = await setup.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText();
  const app = new App(key.replaceAll(' ', ''));
  await setup.getByLabel('Then write the code that the app shows').fill(await app.code());
  await setup.getByRole('button', { name: 'Finish' }).click();

  const kept = page.getByRole('dialog', { name: 'Recovery codes' });
  await expect(kept.getByRole('listitem')).toHaveCount(10);
  await axe(page);
  const paper = await kept.getByRole('listitem').allInnerTexts();
  // Esc is pressed by habit: the codes are shown once and stay.
  await page.keyboard.press('Escape');
  await kept.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByText('10 of 10 codes are left.')).toBeVisible();

  await signOut(page);
  await givePassword(page, email);
  await expect(page.getByRole('heading', { level: 1, name: 'One more step' })).toBeVisible();
  await axe(page);
  // Loaded anew between the steps: the second is still next.
  await page.reload();
  const code = page.getByLabel('Code from your authenticator app');
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code');
  await code.fill('123 45');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Write the six digits that your authenticator app shows.').first()).toBeVisible();
  await code.fill(inKhmer(await app.code()));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: /^Account of/ })).toBeVisible();

  // Five minutes later, new codes ask for the factor first, and are made by the same press.
  await openSecurity(page);
  await growStale(page, '/auth/recovery-codes');
  await page.getByRole('button', { name: 'Make new codes' }).click();
  await page
    .getByRole('dialog', { name: 'Make ten new codes?' })
    .getByRole('button', { name: 'Make new codes' })
    .click();
  const proof = page.getByRole('dialog', { name: 'Is it you?' });
  await expect(proof).toBeVisible();
  await axe(page);
  await proof.getByLabel('Code from your authenticator app').fill(await app.code());
  await proof.getByRole('button', { name: 'Continue' }).click();
  const renewed = page.getByRole('dialog', { name: 'Recovery codes' });
  await expect(renewed.getByRole('listitem')).toHaveCount(10);
  const [first] = await renewed.getByRole('listitem').allInnerTexts();
  expect(paper).not.toContain(first);
  await renewed.getByRole('button', { name: 'I have kept them' }).click();

  // The phone is lost; a colleague's device is used, in the hand.
  const hand = await asNobody('phone');
  await hand.goto('/');
  await givePassword(hand, email);
  await hand.getByRole('button', { name: 'Use a recovery code' }).click();
  await hand.getByLabel('Recovery code').fill((first ?? '').toUpperCase());
  await hand.getByRole('button', { name: 'Continue' }).click();
  await expect(hand.getByRole('button', { name: /^Account of/ })).toBeVisible();
  await hand.goto('/#/account/security');
  await expect(hand.getByText('9 of 10 codes are left.')).toBeVisible();
  await hand.getByRole('button', { name: 'Sign out all others' }).click();
  await expect(hand.getByText('This device')).toBeVisible();

  // The administrator sees what there is, and no more.
  await admin.goto('/#/administration/users');
  await admin.getByLabel('Name or e-mail').fill(email);
  await admin.getByRole('link', { name: email }).click();
  await expect(admin.getByText('authenticator app, 9 recovery codes left')).toBeVisible();
  await admin.getByRole('button', { name: 'Take away the second factor' }).click();
  const reset = admin.getByRole('dialog', { name: 'Take away the second factor?' });
  await reset.getByRole('button', { name: 'Take away the second factor' }).click();
  await expect(admin.getByText('None yet')).toBeVisible();
  await admin.getByRole('button', { name: 'Make a link to a new password' }).click();
  await admin
    .getByRole('dialog', { name: 'A new password' })
    .getByRole('button', { name: 'Make a link to a new password' })
    .click();
  await expect(admin.getByRole('alert')).toContainText('Ask another administrator to do this');
});

/** Passkeys are bound to a name, which 127.0.0.1 is not. */
async function named(
  browser: Browser,
  url: string,
  allowed: readonly RegExp[],
): Promise<[BrowserContext, Page, Watch]> {
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB', reducedMotion: 'reduce' });
  const watch = new Watch(context, url, allowed);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return [context, page, watch];
}

test('a passkey: added, used as the second step, alone, and as a proof; renamed', async ({
  asRole,
  axe,
  browser,
  productUrl,
}) => {
  test.setTimeout(120_000);
  const admin = await asRole('admin');
  const { email, path } = await invited(admin, productUrl, 'dara');
  const url = productUrl.replace('127.0.0.1', 'localhost');
  const [context, page, watch] = await named(browser, url, [/status of 403 .*\/auth\/recovery-codes/]);
  await accept(page, path);

  await openSecurity(page);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const setup = page.getByRole('dialog', { name: 'Add a passkey' });
  await setup.getByLabel('Name of this passkey').fill('Blue key');
  await axe(page);
  await setup.getByRole('button', { name: 'Add the passkey' }).click();
  await page.getByRole('dialog', { name: 'Recovery codes' }).getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByText('Blue key')).toBeVisible();

  await signOut(page);
  await givePassword(page, email);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByRole('button', { name: /^Account of/ })).toBeVisible();

  await signOut(page);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByRole('button', { name: /^Account of/ })).toBeVisible();

  await openSecurity(page);
  await page.getByRole('button', { name: 'Rename Blue key' }).click();
  const rename = page.getByRole('dialog', { name: 'Rename Blue key' });
  await rename.getByLabel('Name of this passkey').fill('Key on the ring');
  await rename.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Key on the ring')).toBeVisible();

  await growStale(page, '/auth/recovery-codes');
  await page.getByRole('button', { name: 'Make new codes' }).click();
  await page
    .getByRole('dialog', { name: 'Make ten new codes?' })
    .getByRole('button', { name: 'Make new codes' })
    .click();
  await page.getByRole('dialog', { name: 'Is it you?' }).getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByRole('dialog', { name: 'Recovery codes' }).getByRole('listitem')).toHaveCount(10);
  expect(watch.faults).toEqual([]);
  await context.close();
});
