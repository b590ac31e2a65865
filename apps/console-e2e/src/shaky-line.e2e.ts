import type { Page, Route } from '@playwright/test';
import { expect, test } from './support/journey.js';

interface Line {
  /** Operation ids under which the mutation was sent, in order. */
  readonly ids: string[];
  readonly mend: () => Promise<void>;
}

/**
 * The line as it is at a gate. `away`: the server says 503 to everything and does nothing. `mute`: it does what it was asked,
 * and the answer never arrives.
 */
async function breakLine(page: Page, mutation: string, how: 'away' | 'mute'): Promise<Line> {
  const ids: string[] = [];
  const away = (route: Route): Promise<void> => route.fulfill({ status: 503, body: '{}' });
  const graphql = async (route: Route): Promise<void> => {
    const { operationName, variables } = route.request().postDataJSON() as {
      operationName: string;
      variables: { input?: { operationId: string } };
    };
    const isIt = operationName === mutation;
    if (isIt) ids.push(variables.input?.operationId ?? '');
    if (how === 'away') return away(route);
    if (!isIt) return route.continue();
    await route.fetch();
    return route.abort();
  };
  await page.route('**/graphql', graphql);
  if (how === 'away') await page.route('**/readyz', away);
  return {
    ids,
    mend: async () => {
      await page.unroute('**/graphql', graphql);
      await page.unroute('**/readyz');
      page.on('request', (request) => {
        if (!request.url().endsWith('/graphql')) return;
        const body = request.postDataJSON() as {
          operationName: string;
          variables: { input?: { operationId: string } };
        };
        if (body.operationName === mutation) ids.push(body.variables.input?.operationId ?? '');
      });
    },
  };
}

async function ask<T>(page: Page, origin: string, query: string, variables: object = {}): Promise<T> {
  const answer = await page.request.post('/graphql', {
    headers: { origin, 'sec-fetch-site': 'same-origin' },
    data: { query, variables },
  });
  return ((await answer.json()) as { data: T }).data;
}

const kept = 'What you wrote is kept here. Try again: it will not be saved twice.';

test.beforeEach(({ watch }) => watch.allow(/503/, /ERR_FAILED/, /Failed to fetch/));

test('an interview keeps what was said while the server is away, and saves it once', async ({
  asRole,
  axe,
  productUrl,
}) => {
  const page = await asRole('caseworker');
  const { myDrafts } = await ask<{ myDrafts: { id: string }[] }>(page, productUrl, '{ myDrafts { id } }');
  const address = `/#/interviews/${myDrafts.at(-1)?.id ?? ''}?step=setting`;
  await page.goto(address);
  const interpreter = page.getByRole('textbox', { name: 'Interpreter', exact: true });
  await expect(interpreter).toBeVisible();

  await test.step('503: nothing is lost, and the page says so', async () => {
    const line = await breakLine(page, 'SaveInterviewDraft', 'away');
    await interpreter.fill('Interpreter 7, by phone');
    const said = page.getByText('No connection. The draft is kept on this page and saved when it is back.');
    await expect(said).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(said).toBeVisible();
    await expect(interpreter).toHaveValue('Interpreter 7, by phone');
    await axe(page);
    await line.mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(/^Draft saved/)).toBeVisible();
    expect(line.ids.length).toBeGreaterThanOrEqual(3);
    expect(new Set(line.ids).size).toBe(1);
  });

  await test.step('the answer is lost: the same words again are the same save', async () => {
    const line = await breakLine(page, 'SaveInterviewDraft', 'mute');
    await interpreter.fill('Interpreter 8, in the room');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await line.mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(/^Draft saved/)).toBeVisible();
    expect(new Set(line.ids).size).toBe(1);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Interpreter', exact: true })).toHaveValue(
    'Interpreter 8, in the room',
  );
});

test('at the gate a row is sent until it is there, and is there once', async ({ asRole, axe, productUrl }) => {
  const page = await asRole('field', 'phone');
  await page.goto('/#/rescues/new');
  await page.getByRole('button', { name: 'Picking up who escaped' }).click();
  await page.getByLabel('Place in words').fill('Bus stop behind the market');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeVisible();
  const id = /rescues\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  const names = async (): Promise<string[]> => {
    const { roster } = await ask<{ roster: { nodes: { name: string }[] } }>(
      page,
      productUrl,
      'query ($id: UUID!) { roster(rescueOperationId: $id, first: 20) { nodes { name } } }',
      { id },
    );
    return roster.nodes.map(({ name }) => name).sort();
  };

  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog');
  await test.step('the answer is lost after the row was written', async () => {
    const line = await breakLine(page, 'AddRosterPerson', 'mute');
    await dialog.getByLabel('Name', { exact: true }).fill('Kyaw Zin');
    await dialog.getByRole('button', { name: 'Put on the roster' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Not saved yet');
    await expect(dialog.getByRole('alert')).toContainText(kept);
    await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('Kyaw Zin');
    // It did arrive: sent under another id it would stand there twice.
    expect(await names()).toEqual(['Kyaw Zin']);
    await axe(page);
    await line.mend();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog).toBeHidden();
    expect(line.ids).toHaveLength(2);
    expect(new Set(line.ids).size).toBe(1);
    expect(await names()).toEqual(['Kyaw Zin']);
  });

  await test.step('changed after a lost answer, it is still not there twice, and the form says what happened', async () => {
    await page.getByRole('button', { name: 'Add a person' }).click();
    const line = await breakLine(page, 'AddRosterPerson', 'mute');
    await dialog.getByLabel('Name', { exact: true }).fill('Aung Min');
    await dialog.getByRole('button', { name: 'Put on the roster' }).click();
    await expect(dialog.getByText('Not saved yet')).toBeVisible();
    await line.mend();
    await dialog.getByLabel('Name', { exact: true }).fill('Aung Myint');
    for (let press = 0; press < 2; press += 1) {
      await dialog.getByRole('button', { name: /^(Try again|Put on the roster)$/ }).click();
      await expect(dialog.getByRole('alert')).toContainText('An earlier try had arrived after all and was saved');
    }
    expect(await names()).toEqual(['Aung Min', 'Kyaw Zin']);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Leave and lose it' }).click();
  });

  await test.step('one press on a row while the server is away', async () => {
    const row = page.getByRole('list', { name: 'Roster' }).getByRole('listitem').filter({ hasText: 'Kyaw Zin' });
    await expect(row).toBeVisible();
    const line = await breakLine(page, 'SetOutcome', 'away');
    await row.getByRole('button', { name: 'Did not want to come' }).click();
    // The phone keeps it and sends it by itself.
    await expect(row).toContainText('not yet sent');
    await axe(page);
    await line.mend();
    await expect(row).not.toContainText('not yet sent', { timeout: 30_000 });
    await expect(row.getByRole('button', { name: 'Did not want to come' })).toHaveAttribute('aria-pressed', 'true');
    expect(new Set(line.ids).size).toBe(1);
  });
});

test('a journey is booked once, over a server that is away and an answer that is lost', async ({
  asRole,
  axe,
  productUrl,
}) => {
  const page = await asRole('coordinator');
  const ready = await ask<{ waitingItems: { nodes: { reference: string }[] } }>(
    page,
    productUrl,
    '{ waitingItems(filter: { items: [MOVEMENT_BOOKED], nationalities: ["TH"] }, first: 20) { nodes { reference } } }',
  );
  const { reference = '' } = ready.waitingItems.nodes.at(-1) ?? {};
  const flight = `TG ${reference.slice(-4)}`;
  await page.goto('/#/journeys/new');
  await page.getByLabel('Country of arrival').fill('Thailand');
  await page.getByRole('option', { name: 'Thailand' }).click();
  await page.getByRole('checkbox', { name: reference }).check();
  await page.getByLabel('Flight or vehicle number').fill(flight);
  await page.getByLabel('From', { exact: true }).fill('Phnom Penh (PNH)');
  await page.getByLabel('To', { exact: true }).fill('Bangkok (BKK)');
  await page.getByLabel('Departs', { exact: true }).fill('2027-03-01T09:30');

  const away = await breakLine(page, 'BookMovement', 'away');
  await page.getByRole('button', { name: 'Book a journey' }).click();
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText(kept);
  await expect(alert).toContainText('The server cannot be reached at the moment.');
  await axe(page);
  await away.mend();
  const mute = await breakLine(page, 'BookMovement', 'mute');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText(kept);
  await expect(page.getByLabel('Flight or vehicle number')).toHaveValue(flight);
  await mute.mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: /^MV-/ })).toBeVisible();
  await expect(page.getByRole('listitem', { name: reference })).toContainText('Booked');

  const ids = [...away.ids, ...mute.ids];
  expect(ids.length).toBeGreaterThanOrEqual(3);
  expect(new Set(ids).size).toBe(1);
  const { movements } = await ask<{ movements: { nodes: { number: string }[] } }>(
    page,
    productUrl,
    '{ movements(filter: { time: ALL, toCountry: "TH" }, first: 100) { nodes { number } } }',
  );
  expect(movements.nodes.filter(({ number }) => number === flight)).toHaveLength(1);
});

test('pages that could not be fetched ahead open when the line is back', async ({ asRole }) => {
  const page = await asRole('coordinator');
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
  const ways = ['**/assets/*page*', '**/readyz'];
  const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('/assets/'));
  for (const way of ways) await page.route(way, (route) => route.abort());
  await refused;
  const away = page.getByRole('banner').getByText('No connection', { exact: true });
  await expect(away).toBeVisible();
  for (const way of ways) await page.unroute(way);
  await expect(away).toHaveCount(0, { timeout: 15_000 });
  for (const [link, heading] of [
    ['Cases', 'Cases'],
    ['Missions', 'Missions'],
    ['Way home', 'Who waits for what'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).first().click();
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
  }
});
