// What a person sees of the documentation in a browser: BROWSER is the browser's path, BrowserIT runs it.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { chromium } from 'playwright-core';
import { url } from './clients.mjs';

let browser;
let page;
let complaints;

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
});

beforeEach(() => {
  complaints = [];
});

after(() => browser.close());

test('the page of Jira Align shows the operations of its resources', async () => {
  await page.goto(`${url}/rest/align/api/docs/index.html`);
  await page.locator('.opblock').first().waitFor();
  assert.equal(await page.locator('.opblock').count(), 117);
  assert.deepEqual(complaints, []);
});

test('Swagger UI shows each API', async () => {
  await page.goto(`${url}/swagger-ui.html`);
  const choice = page.locator('#select');
  await choice.waitFor();
  for (const name of await choice.locator('option').allTextContents()) {
    await choice.selectOption({ label: name });
    await page.getByText('/v3/api-docs').first().waitFor();
    await page.locator('.opblock').first().waitFor();
  }
  assert.deepEqual(complaints, []);
});
