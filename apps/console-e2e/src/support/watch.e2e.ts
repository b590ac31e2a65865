import { expect, test } from './journey.js';
import { Watch } from './watch.js';

/** The controls of the other journeys: what they rely on to fail does fail. */
test.describe('the watch over every page', () => {
  const origin = 'http://127.0.0.1:1';

  test('sees another origin, an error in the console and an uncaught one', async ({ browser }) => {
    const context = await browser.newContext();
    const watch = new Watch(context, origin);
    const page = await context.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Nothing</p>' }));
    await page.goto(origin);
    expect(watch.faults).toEqual([]);
    await page.evaluate(async () => {
      await fetch('http://127.0.0.1:2/pixel', { mode: 'no-cors' }).catch(() => undefined);
      console.error('a complaint');
      setTimeout(() => {
        throw new Error('nobody caught this');
      });
    });
    await expect.poll(() => watch.faults.length).toBeGreaterThanOrEqual(3);
    expect(watch.faults).toEqual(
      expect.arrayContaining([
        'request to another origin: http://127.0.0.1:2/pixel',
        expect.stringContaining('a complaint'),
        expect.stringContaining('nobody caught this'),
      ]),
    );
    await context.close();
  });

  test('lets pass what a journey provokes, and only that', async ({ browser }) => {
    const context = await browser.newContext();
    const watch = new Watch(context, origin, [/status of 403/]);
    const page = await context.newPage();
    await page.goto('about:blank');
    await page.evaluate(() => {
      console.error('the server answered with a status of 403');
      console.error('the server answered with a status of 500');
    });
    await expect.poll(() => watch.faults).toEqual([expect.stringContaining('status of 500')]);
    await context.close();
  });
});

test.describe('the accessibility check', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${body}</main></html>`;

  test('finds a button without a name and grey on grey, and nothing in a plain page', async ({ browser, axe }) => {
    const context = await browser.newContext();
    const opened = await context.newPage();
    await opened.setContent(page('<p>Plain words.</p>'));
    await axe(opened);
    await opened.setContent(page('<button></button>'));
    await expect(axe(opened)).rejects.toThrow(/button-name/);
    await opened.setContent(page('<p style="color:#999;background:#aaa">Hard to read</p>'));
    await expect(axe(opened)).rejects.toThrow(/color-contrast/);
    await context.close();
  });
});
