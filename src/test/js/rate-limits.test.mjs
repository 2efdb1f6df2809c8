import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jira, logins, url } from './clients.mjs';

/** Refuses the next requests of anybody for one path, which no other test calls. */
async function force(times, retryAfter) {
  const answer = await fetch(`${url}/_backlot/v1/rate-limits/forced`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ times, path: '/rest/api/2/resolution', retryAfter }),
  });
  assert.equal(answer.status, 201, await answer.text());
}

/** What a client of jira.js does about 429: waits as long as it is told and tries again, three times at most. */
async function patiently(call, waits) {
  for (let tries = 0; ; tries++) {
    try {
      return await call();
    } catch (error) {
      const answer = error.cause?.response;
      if (error.status !== 429 || tries === 3) {
        throw error;
      }
      assert.deepEqual(answer.data, { message: 'Rate limit exceeded.' });
      const seconds = Number.parseInt(answer.headers['retry-after'], 10);
      waits.push(seconds);
      await new Promise(resolve => setTimeout(resolve, seconds * 1000));
    }
  }
}

test('jira.js that waits and tries again gets past a 429', async () => {
  const { platform } = jira(logins['an access token']);
  const waits = [];
  await force(2, 1);
  const resolutions = await patiently(() => platform.issueResolutions.getResolutions(), waits);
  assert.ok(resolutions.length > 0);
  assert.deepEqual(waits, [1, 1]);
});

test('jira.js that does not wait sees the 429', async () => {
  const { platform } = jira(logins['an access token']);
  await force(1, 0);
  await assert.rejects(() => platform.issueResolutions.getResolutions(), error => error.status === 429);
  assert.ok((await platform.issueResolutions.getResolutions()).length > 0);
});
