import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, type Browser, expect, type BrowserContext, type Page } from '@playwright/test';
import { PASSWORD } from './product.js';
import { Watch } from './watch.js';

export { expect };

/** The accounts of the evaluation, by what stands before the @. */
export type Role =
  'admin' | 'supervisor' | 'caseworker' | 'field' | 'coordinator' | 'auditor' | 'dpo' | 'partner' | 'shelter';
/** A line of the table of bars (libs/testing): call it when every expectation held. It travels in the report of the journeys. */
export function seen(bar: { readonly bar: string; readonly figure: string; readonly control: string }): void {
  test.info().annotations.push({ type: 'bar', description: JSON.stringify(bar) });
}

/** A desk at the office, and the phone that a field officer has at the gate. */
export type Device = 'desk' | 'phone';

const DEVICES = {
  desk: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
} as const;

interface Journey {
  /** A page of its own, signed in as the evaluation account of that role, at the console's first page. */
  readonly asRole: (role: Role, device?: Device) => Promise<Page>;
  /** A page of its own with nobody signed in; nothing opened yet. */
  readonly asNobody: (device?: Device) => Promise<Page>;
  /** Serious and critical findings of axe-core; a journey expects none: `await axe(page)`. */
  readonly axe: (page: Page) => Promise<void>;
  /** What pages did that they must not. Checked at the end of every test; `allow` what a journey provokes. */
  readonly watch: { allow(...messages: RegExp[]): void };
}

interface Shared {
  readonly productUrl: string;
  readonly watches: Watch[];
  readonly allowed: RegExp[];
  readonly open: (device: Device) => Promise<BrowserContext>;
}

export const test = base.extend<Journey & Shared>({
  productUrl: async ({ browserName: _ }, use) => {
    const url = process.env.HOMEWARD_E2E_URL;
    if (!url) throw new Error('The product is not running: start the journeys through playwright.config.ts.');
    await use(url);
  },
  watches: async ({ browserName: _ }, use) => {
    const watches: Watch[] = [];
    await use(watches);
    expect(watches.flatMap((watch) => watch.faults)).toEqual([]);
  },
  allowed: async ({ browserName: _ }, use) => use([]),
  watch: async ({ allowed }, use) => use({ allow: (...messages) => void allowed.push(...messages) }),
  open: async ({ browser, productUrl, watches, allowed }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (device) => {
      const context = await newContext(browser, productUrl, device);
      const watch = new Watch(context, productUrl, allowed);
      await watch.ready;
      watches.push(watch);
      contexts.push(context);
      return context;
    });
    for (const context of contexts) await context.close();
  },
  asNobody: async ({ open }, use) => {
    await use(async (device = 'desk') => (await open(device)).newPage());
  },
  asRole: async ({ open, productUrl }, use) => {
    await use(async (role, device = 'desk') => {
      const context = await open(device);
      const answer = await context.request.post(`${productUrl}/auth/sign-in`, {
        headers: { origin: productUrl, 'sec-fetch-site': 'same-origin' },
        data: { email: `${role}@homeward.example`, password: PASSWORD },
      });
      expect(answer.status(), `${role} signs in`).toBeLessThan(300);
      const page = await context.newPage();
      await page.goto('/');
      return page;
    });
  },
  axe: async ({ browserName: _ }, use) => {
    const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await use(async (page) => {
      // Through the debugger, so that the product's content security policy need not allow it.
      await page.evaluate(source);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Finding[] }> } };
        const { violations } = await axe.run({ resultTypes: ['violations'] });
        return violations.map(({ id, impact, nodes }) => ({
          id,
          impact,
          at: nodes.slice(0, 5).map((node) => node.html.slice(0, 160)),
        }));
      });
      expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    });
  },
});

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

function newContext(browser: Browser, baseURL: string, device: Device): Promise<BrowserContext> {
  return browser.newContext({
    ...DEVICES[device],
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Asia/Phnom_Penh',
    // A menu that is still fading in has pale words: the accessibility check would measure the animation.
    reducedMotion: 'reduce',
    // A cached page would hide what the server now answers.
    serviceWorkers: 'block',
  });
}
