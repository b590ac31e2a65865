import { expect, type Role, test } from './support/journey.js';
import { PASSWORD } from './support/product.js';

const roles: Role[] = ['admin', 'supervisor', 'caseworker', 'field', 'coordinator', 'auditor', 'dpo', 'partner'];

test('the sign-in page names the accounts of the evaluation, and lets one of them in', async ({ asNobody, axe }) => {
  const page = await asNobody();
  await page.goto('/');
  for (const role of roles) await expect(page.getByText(`${role}@homeward.example`)).toBeVisible();
  // A key of the catalogues that found no text is shown as it is.
  await expect(page.getByText(/\b(codes|auth|shell|errors)\.\w+/i)).toHaveCount(0);
  await axe(page);
  await page.getByLabel('E-mail').fill('caseworker@homeward.example');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(page.getByLabel('Password', { exact: true })).toHaveCount(0);
});

for (const role of roles) {
  test(`${role} comes in, at a desk and on a phone`, async ({ asRole, axe }) => {
    for (const device of ['desk', 'phone'] as const) {
      const page = await asRole(role, device);
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.getByLabel('Password', { exact: true })).toHaveCount(0);
      await axe(page);
      // Nobody has to scroll sideways, also at the gate.
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(1);
    }
  });
}
