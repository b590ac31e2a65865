import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.js';
import { PASSWORD } from './support/product.js';

/** Nothing of the product is left: not in the page, its title or its address. */
async function isBlank(page: Page): Promise<void> {
  await expect(page).toHaveURL(/^about:blank$|\/blank\.html$/);
  expect(await page.evaluate(() => document.body.innerText.trim() + document.title.replace('\u200b', ''))).toBe('');
}
const escape = async (page: Page): Promise<void> => {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
};
const sessionOf = (page: Page, url: string): Promise<number> =>
  page.request.get(`${url}/auth/session`).then((answer) => answer.status());

test('leave now: blank page, closed session, nothing behind the back button, also in the other tab', async ({
  asRole,
  productUrl,
  watch,
}) => {
  watch.allow(/status of 401/);
  const page = await asRole('caseworker');
  const other = await page.context().newPage();
  await other.goto('/#/cases');
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('navigation').first().getByRole('link', { name: 'Cases' }).click();
  await page
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: /-\d{4}-/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/cases\/[0-9a-f-]{36}/);
  // A dialog is open and has the focus.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await escape(page);
  await expect(page).toHaveURL('about:blank');
  await isBlank(page);
  await expect(other).toHaveURL('about:blank');
  expect(await sessionOf(page, productUrl)).toBe(401);
  for (let step = 0; step < 4; step += 1) {
    await page.goBack({ timeout: 3_000 }).catch(() => null);
    await isBlank(page);
  }
  for (let step = 0; step < 4; step += 1) {
    await page.goForward({ timeout: 3_000 }).catch(() => null);
    await isBlank(page);
  }
});

test('leave now: asks nothing about unsaved words, and needs no connection', async ({ asRole, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  const page = await asRole('caseworker');
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.dismiss();
  });
  await page.goto('/#/cases/new');
  await page.getByRole('textbox').first().fill('Somebody is at the door');
  await page.context().setOffline(true);
  await escape(page);
  await expect(page).toHaveURL('about:blank');
  await isBlank(page);
  expect(asked).toBe(0);
});

test('a page that nobody uses warns, locks, and gives back what was typed', async ({
  asRole,
  axe,
  productUrl,
  watch,
}) => {
  test.setTimeout(120_000);
  watch.allow(/status of 401/);
  const first = await asRole('caseworker');
  const page = await first.context().newPage();
  await first.close();
  await page.clock.install();
  await page.goto('/#/cases/new');
  const field = page.locator('main input[type=text], main textarea').first();
  await field.fill('He asked for help at night');
  await page.clock.runFor(14 * 60_000 + 5_000);
  const warning = page.getByRole('dialog', { name: 'Are you still there?' });
  await expect(warning).toBeVisible();
  await expect(warning).toContainText(/0:5\d/);
  await axe(page);
  await page.clock.runFor(10_000);
  await expect(warning).toContainText(/0:4\d/);
  await warning.getByRole('button', { name: 'Stay signed in' }).click();
  await page.clock.runFor(2_000);
  await expect(warning).toBeHidden();
  expect(await sessionOf(page, productUrl)).toBe(200);

  await page.clock.runFor(15 * 60_000 + 2_000);
  const curtain = page.getByRole('dialog', { name: 'Locked, because nobody was here' });
  await expect(curtain).toBeVisible();
  await axe(page);
  // Behind the curtain, and not to be seen, printed or copied.
  await expect(field).toBeHidden();
  await expect.poll(() => sessionOf(page, productUrl)).toBe(401);
  await curtain.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(curtain).toBeHidden();
  await expect(field).toHaveValue('He asked for help at night');
});

test('a machine that slept is locked when it wakes; the use of another tab counts, and so does its lock', async ({
  asRole,
  watch,
}) => {
  watch.allow(/status of 401/);
  const one = await asRole('supervisor');
  await one.clock.install();
  await one.goto('/#/cases');
  await one.reload();
  const two = await one.context().newPage();
  await two.clock.install();
  await two.goto('/#/cases');
  await expect(two.getByRole('heading', { level: 1 })).toBeVisible();
  // Nobody touches the first; the second is used now and then.
  for (let round = 0; round < 4; round += 1) {
    for (const page of [one, two]) await page.clock.runFor(5 * 60_000);
    await two.mouse.move(200 + round, 200);
    await two.clock.runFor(1_000);
  }
  await one.clock.runFor(1_000);
  await expect(one.getByRole('dialog')).toBeHidden();
  // The lid is closed for an hour.
  await two.clock.fastForward(60 * 60_000);
  await two.mouse.move(300, 300);
  for (const page of [two, one])
    await expect(page.getByRole('dialog', { name: 'Locked, because nobody was here' })).toBeVisible();
});
