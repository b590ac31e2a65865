import type { Page } from '@playwright/test';
import { generate } from 'otplib';
import { type Directory, startDirectory } from './support/directory.js';
import { expect, test } from './support/journey.js';
import { dataFolder, freePort, PASSWORD, startProduct } from './support/product.js';

/** A product of its own: an organisation with a directory, and nobody in without a second factor. */
const folder = dataFolder();
let directory: Directory;
let stop: (() => Promise<void>) | undefined;
let url = '';

test.use({ productUrl: async ({ browserName: _ }, use) => use(url) });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  directory = await startDirectory(`${url}/auth/directory/callback`);
  const first = await startProduct(folder.data, { PORT: String(port) });
  const answer = await fetch(`${url}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@homeward.example', password: PASSWORD }),
  });
  const { user } = (await answer.json()) as { user: { organisation: { id: string } } };
  await first.stop();
  const second = await startProduct(folder.data, {
    PORT: String(port),
    HOMEWARD_EVALUATION_SECOND_FACTOR: 'required',
    HOMEWARD_OIDC_ORGANISATION: user.organisation.id,
    ...directory.environment,
  });
  stop = second.stop;
});
test.afterAll(async () => {
  await stop?.();
  await directory.stop();
  folder.remove();
});

async function leave(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in with the staff login' }).click();
}
async function answer(page: Page, email: string): Promise<void> {
  await page.getByLabel('Address').fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
}
const home = (page: Page): Promise<void> => expect(page.getByRole('button', { name: /^Account of/ })).toBeVisible();

test('a supervisor signs in at the directory and lands on Home; an administrator proves it is her there, and takes the link away', async ({
  asNobody,
  axe,
  watch,
}) => {
  test.setTimeout(120_000);
  watch.allow(new RegExp(`^request to another origin: ${directory.issuer}/`), /status of 403/, /favicon/);
  const page = await asNobody();
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Sign in with the staff login' })).toBeVisible();
  await axe(page);
  await leave(page);
  await answer(page, 'supervisor@homeward.example');
  await home(page);
  expect(page.url()).toBe(`${url}/`);
  const cookies = await page.context().cookies(url);
  expect(cookies.find(({ name }) => name === 'homeward')).toMatchObject({ sameSite: 'Strict', httpOnly: true });
  expect(cookies.find(({ name }) => name === 'homeward-directory')).toBeUndefined();
  await page.reload();
  await home(page);

  const admin = await asNobody();
  await leave(admin);
  await answer(admin, 'admin@homeward.example');
  await home(admin);
  await admin.goto('/#/administration/users');
  await admin.getByLabel('Name or e-mail').fill('supervisor@');
  await admin.getByRole('link', { name: /./ }).filter({ hasText: 'supervisor@homeward.example' }).first().click();
  await expect(admin.getByText(/Linked since/)).toBeVisible();
  await admin.getByRole('button', { name: 'Take away the link' }).click();
  const asks = admin.getByRole('dialog', { name: 'Take away this link?' });
  await axe(admin);
  await asks.getByRole('button', { name: 'Take away the link' }).click();
  const proof = admin.getByRole('dialog', { name: 'Is it you?' });
  await expect(proof.getByText('You sign in with the staff login.')).toBeVisible();
  await axe(admin);
  const opened = admin.waitForEvent('popup');
  await proof.getByRole('link', { name: 'Prove it at the staff login' }).click();
  const tab = await opened;
  await answer(tab, 'admin@homeward.example');
  await expect(tab.getByRole('heading', { name: 'That was you' })).toBeVisible();
  await axe(tab);
  await tab.close();
  await proof.getByRole('button', { name: 'I have done it' }).click();
  await expect(admin.getByText('Not linked.')).toBeVisible();
  // And the supervisor is out.
  await page.goto('/#/cases');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});

test('whoever has no account here is told what to do', async ({ asNobody, axe, watch }) => {
  watch.allow(new RegExp(`^request to another origin: ${directory.issuer}/`), /status of 403/, /favicon/);
  const page = await asNobody('phone');
  await leave(page);
  await answer(page, 'stranger@elsewhere.example');
  await expect(page.getByRole('alert')).toContainText('Ask your administrator for an invitation');
  await axe(page);
  await page.getByRole('button', { name: /ខ្មែរ/ }).click();
  await expect(page.getByRole('alert')).toContainText('សូមសុំការអញ្ជើញពីអ្នកគ្រប់គ្រង');
});

test('nobody is in without a second factor: it is set up at the first sign-in, on a phone', async ({
  asNobody,
  axe,
}) => {
  const page = await asNobody('phone');
  await page.goto('/');
  await page.getByLabel('E-mail').fill('caseworker@homeward.example');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Protect your account' })).toBeVisible();
  await axe(page);
  // There is no way round it.
  await page.goto('/#/cases');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Protect your account' })).toBeVisible();
  await page.getByRole('button', { name: /^Authenticator app/ }).click();
  await expect(page.getByRole('img', { name: 'Picture with the key' })).toBeVisible();
  await axe(page);
  const key = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
  await page
    .getByLabel('Then write the code that the app shows')
    .fill(await generate({ secret: key.replaceAll(' ', '') }));
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(10);
  await axe(page);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await home(page);
});
