// What a person does in a browser when an application of OAuth asks: BROWSER is the browser's path, BrowserIT runs it.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { url } from './clients.mjs';

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

let browser;
let application;
let callback;
let client;
let answers = [];

/** The application: it notes where the browser is sent to, and has a page that frames whatever is asked for. */
function serve(request, response) {
  const address = new URL(request.url, callback);
  if (address.pathname === '/callback') {
    answers.push(address.searchParams);
  }
  const frame = address.searchParams.get('frame');
  response.setHeader('Content-Type', 'text/html');
  response.end(frame ? `<iframe src="${frame}"></iframe>` : '<h1>Back at the application</h1>');
}

async function post(path, body, headers) {
  const answer = await fetch(url + path, { method: 'POST', headers, body });
  return { status: answer.status, body: await answer.json() };
}

before(async () => {
  application = createServer(serve).listen(0, '127.0.0.1');
  await once(application, 'listening');
  callback = `http://127.0.0.1:${application.address().port}/callback`;
  const registered = await post(
    '/_backlot/v1/oauth-client',
    JSON.stringify({ name: 'Browser <i>test</i>', redirectUri: callback, scope: 'WRITE' }),
    { 'Content-Type': 'application/json', Authorization: `Basic ${btoa('admin:admin')}` });
  assert.equal(registered.status, 201);
  client = registered.body;
  browser = await chromium.launch({ executablePath: process.env.BROWSER, args: FLAGS });
});

after(async () => {
  await browser?.close();
  application?.close();
});

function question(verifier) {
  const parameters = new URLSearchParams({
    client_id: client.clientId, redirect_uri: callback, response_type: 'code', scope: 'WRITE', state: 'a state',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
  });
  return `${url}/rest/oauth2/latest/authorize?${parameters}`;
}

/** The page that asks, after a login on the way to it. */
async function asked(verifier) {
  answers = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(question(verifier));
  assert.equal(new URL(page.url()).pathname, '/login.jsp');
  if (await page.locator('[name=os_username]').count() > 0) {
    await page.fill('[name=os_username]', 'fred');
    await page.fill('[name=os_password]', 'fred');
    await page.press('[name=os_password]', 'Enter');
  } else {
    await context.request.post(`${url}/rest/auth/1/session`, { data: { username: 'fred', password: 'fred' } });
    await page.goto(question(verifier));
  }
  await page.getByRole('heading', { name: 'Allow access?' }).waitFor();
  return page;
}

test('allows', async () => {
  const verifier = randomBytes(32).toString('base64url');
  const page = await asked(verifier);
  assert.equal(await page.title(), 'Allow access?');
  const text = await page.getByRole('main').innerText();
  assert.match(text, /Browser <i>test<\/i> wants to act for you, fred/);
  assert.match(text, /Create, change and delete issues/);

  await page.getByRole('button', { name: 'Allow' }).click();
  await page.getByRole('heading', { name: 'Back at the application' }).waitFor();

  assert.equal(answers.length, 1);
  assert.equal(answers[0].get('state'), 'a state');
  const given = await post('/rest/oauth2/latest/token', new URLSearchParams({
    grant_type: 'authorization_code', code: answers[0].get('code'), redirect_uri: callback, code_verifier: verifier,
    client_id: client.clientId, client_secret: client.clientSecret,
  }), {});
  assert.equal(given.status, 200);
  const me = await fetch(`${url}/rest/api/2/myself`, { headers: { Authorization: `Bearer ${given.body.access_token}` } });
  assert.equal((await me.json()).name, 'fred');
});

test('denies, with the keyboard', async () => {
  const page = await asked(randomBytes(32).toString('base64url'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Deny');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Back at the application' }).waitFor();

  assert.equal(answers[0].get('error'), 'access_denied');
  assert.equal(answers[0].get('code'), null);
});

test('shows the question in no frame', async () => {
  const page = await asked(randomBytes(32).toString('base64url'));
  const consent = page.url();
  await page.goto(`${callback.replace('/callback', '/')}?frame=${encodeURIComponent(consent)}`);
  await page.waitForFunction(() => document.readyState === 'complete');
  const frame = page.frames()[1];
  assert.equal(await frame.getByRole('button').count(), 0);
  await page.goto(consent);
  assert.equal(await page.getByRole('button').count(), 2);
});
