import { expect, test } from './support/journey.js';

const page = (words: string): string =>
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
  `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n` +
  `4 0 obj<</Length ${words.length + 28}>>stream\nBT /F 20 Tf 20 150 Td (${words}) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;

/** One second of a tone. */
function tone(): Buffer {
  const bytes = Buffer.alloc(44 + 16_000);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(16_036, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt32LE(0x00010001, 20);
  bytes.writeUInt32LE(8000, 24);
  bytes.writeUInt32LE(16_000, 28);
  bytes.writeUInt32LE(0x00100002, 32);
  bytes.write('data', 36);
  bytes.writeUInt32LE(16_000, 40);
  for (let at = 0; at < 8000; at++) bytes.writeInt16LE(Math.round(Math.sin(at / 6) * 9000), 44 + at * 2);
  return bytes;
}

test('a caseworker adds files, looks at them, takes one away and has it back', async ({ asRole, axe, watch }) => {
  // What is refused is answered with 422, which the browser writes down.
  watch.allow(/422/);
  const desk = await asRole('caseworker');
  await desk.goto('/#/cases');
  await desk
    .getByRole('link', { name: /KH-\d{4}-\d+/ })
    .first()
    .click();
  await desk.getByRole('link', { name: 'Documents' }).first().click();
  const panel = desk.getByRole('heading', { name: 'Photos, scans, recordings' });
  await expect(panel).toBeVisible();
  await desk.locator('input[type=file][multiple]').setInputFiles([
    { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from(page('Dear mission')) },
    { name: 'voice.wav', mimeType: 'audio/wav', buffer: tone() },
    { name: 'drawing.png', mimeType: 'image/png', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  ]);
  await desk.getByLabel('What file 1 shows').fill('Letter that asks for papers');
  await axe(desk);
  await desk.getByRole('button', { name: 'Add 3 files' }).click();
  await expect(desk.getByText('Files of this kind are not taken.')).toBeVisible({ timeout: 20_000 });
  await desk.getByRole('button', { name: 'Do not add: drawing.png' }).click();
  const letter = desk.getByRole('listitem', { name: 'Letter' }).first();
  const sound = desk.getByRole('listitem', { name: 'Recording of an interview' }).first();
  await expect(letter).toBeVisible({ timeout: 20_000 });
  await expect(sound).toBeVisible({ timeout: 20_000 });
  // Hidden until somebody asks, and the asking is logged.
  await expect(desk.getByText('letter.pdf')).toBeHidden();
  await desk.getByRole('button', { name: 'Show names and pictures' }).click();
  await expect(letter.getByText('letter.pdf')).toBeVisible();
  await expect(letter.getByText('Letter that asks for papers')).toBeVisible();
  await expect(letter.locator('img')).toBeVisible();
  await axe(desk);

  await letter.getByRole('button', { name: 'Open: Letter' }).click();
  const viewer = desk.getByRole('dialog', { name: 'Letter' });
  await expect(viewer.getByRole('img', { name: 'Letter' })).toBeVisible();
  await desk.keyboard.press('+');
  await desk.keyboard.press('r');
  await axe(desk);
  await viewer.getByRole('button', { name: 'Close' }).click();
  await sound.getByRole('button', { name: 'Open: Recording of an interview' }).click();
  const player = desk.getByRole('dialog').locator('audio');
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.duration)).toBeGreaterThan(0.9);
  await desk.keyboard.press('Escape');

  const before = await desk.getByRole('listitem', { name: 'Letter' }).count();
  await letter.getByRole('button', { name: 'Remove: Letter' }).click();
  await desk.getByLabel('Why it is removed').fill('Sent by mistake');
  await desk.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(desk.getByRole('listitem', { name: 'Letter' })).toHaveCount(before - 1);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByRole('listitem', { name: 'Letter' })).toHaveCount(before);
});

test('a phone has the camera at the thumb', async ({ asRole, axe }) => {
  const phone = await asRole('caseworker', 'phone');
  await phone.goto('/#/cases');
  await phone
    .getByRole('link', { name: /KH-\d{4}-\d+/ })
    .first()
    .click();
  await phone.goto(`${phone.url().replace(/\/$/, '')}/documents`);
  await expect(phone.getByRole('button', { name: 'Take a photo' })).toBeVisible();
  await axe(phone);
});

test('a scan hangs on the paper it shows, over a line that breaks, and is opened there', async ({
  asRole,
  axe,
  watch,
}) => {
  watch.allow(/ERR_FAILED/, /Failed to fetch/);
  const desk = await asRole('caseworker');
  await desk.goto('/#/cases');
  await desk
    .getByRole('link', { name: /KH-\d{4}-\d+/ })
    .first()
    .click();
  await desk.getByRole('link', { name: 'Documents' }).first().click();
  await desk.getByRole('button', { name: 'Record a paper' }).click();
  await desk.getByRole('dialog').getByLabel('What paper is it').selectOption({ index: 1 });
  await desk.getByRole('dialog').getByLabel('Who has it now').selectOption({ index: 1 });
  await desk.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  const papers = desk.getByRole('region', { name: 'Identity papers' });
  const paper = papers
    .getByRole('listitem')
    .filter({ has: desk.getByRole('button', { name: /^Add a scan/ }) })
    .first();
  await paper.getByRole('button', { name: /^Add a scan/ }).click();
  const dialog = desk.getByRole('dialog', { name: /^Add a scan/ });
  await expect(dialog.getByText('at most 15 MB each')).toBeVisible();
  await expect(dialog.getByText('are taken out before it is kept')).toBeVisible();
  await axe(desk);
  const scan = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(page('Passport')) };
  await dialog
    .locator('input[type=file][multiple]')
    .setInputFiles([
      scan,
      { name: 'huge.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(15 * 1024 * 1024 + 1) },
    ]);
  await expect(dialog.getByText('Too big: at most 15 MB. It will not be sent.')).toBeVisible();
  await axe(desk);

  // It arrives, and the answer does not: sent again it is the same file.
  const acts: string[] = [];
  await desk.route('**/files/cases/**', async (route) => {
    acts.push(route.request().headers()['x-act-id'] ?? '');
    // A kept connection that the server just closed is no fault of the product.
    await route.fetch({ maxRetries: 2 });
    await route.abort();
  });
  await dialog.getByRole('button', { name: 'Add 1 file' }).click();
  await expect(paper.getByText('The connection is gone.')).toBeVisible({ timeout: 20_000 });
  await axe(desk);
  await desk.unroute('**/files/cases/**');
  desk.on('request', (request) => {
    if (request.url().includes('/files/cases/')) acts.push(request.headers()['x-act-id'] ?? '');
  });
  await paper.getByRole('button', { name: 'Try again' }).click();
  const file = paper.getByRole('button', { name: /^Open: Picture of a paper/ });
  await expect(file).toHaveCount(1, { timeout: 20_000 });
  expect(acts.length).toBeGreaterThanOrEqual(2);
  expect(new Set(acts).size).toBe(1);
  await file.click();
  await expect(desk.getByRole('dialog').getByRole('img', { name: 'Picture of a paper' })).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(desk.getByText('Hangs on: an identity paper').first()).toBeVisible();
});
