// Backlot from Node, 18 or newer: a world for each test, a sprint in it, a fault, the journal.
// node --test examples/node  wants BACKLOT_URL, or port 8080, and a Backlot there.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

const server = process.env.BACKLOT_URL ?? 'http://localhost:8080';
let jira;

async function call(method, url, body, headers = {}) {
  const answer = await fetch(url, {
    method,
    headers: body ? { 'Content-Type': 'application/json', ...headers } : headers,
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : null };
}

/** What no Jira has; this machine's own programs need no login there. */
async function control(method, path, body) {
  const answer = await call(method, `${jira.url}/_backlot/v1${path}`, body);
  assert.ok(answer.status < 300, JSON.stringify(answer));
  return answer.body;
}

function fred(method, path, body) {
  return call(method, jira.url + path, body, { Authorization: `Basic ${btoa('fred:fred')}` });
}

beforeEach(async () => {
  jira = (await call('POST', `${server}/_backlot/v1/worlds`, {})).body;
});

afterEach(() => call('DELETE', `${server}/_backlot/v1/worlds/${jira.name}`));

test('a sprint survives a busy Jira', async () => {
  const sprint = (await fred('POST', '/rest/agile/1.0/sprint', { name: 'Mine', originBoardId: 84 })).body;
  const path = `/rest/agile/1.0/sprint/${sprint.id}/issue`;

  await control('POST', '/faults', { method: 'POST', path, status: 503, times: 1 });
  assert.equal((await fred('POST', path, { issues: ['PR-1'] })).status, 503);
  assert.equal((await fred('POST', path, { issues: ['PR-1'] })).status, 204);
  assert.equal((await fred('GET', path)).body.total, 1);

  const asked = await control('GET', `/journal?method=POST&path=${path}&order=oldest`);
  assert.deepEqual(asked.entries.map((entry) => entry.status), [503, 204]);
});

test('each test begins with the same Jira', async () => {
  const found = await fred('GET', '/rest/agile/1.0/board/84/sprint?state=future');
  assert.ok(!found.body.values.some((sprint) => sprint.name === 'Mine'));
});
