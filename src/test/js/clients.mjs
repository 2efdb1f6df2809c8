import assert from 'node:assert/strict';
import { AgileClient, Version2Client } from 'jira.js';

/** Where the server is: BACKLOT_URL, without a slash at the end. */
export const url = process.env.BACKLOT_URL ?? 'http://localhost:8080';

/** The administrator's token that the demo world begins with, as the server prints it at its start. */
export const token = process.env.BACKLOT_TOKEN ?? 'MTAwMDAwMDAwMDAxOmJhY2tsb3QtZGVtby10b2tlbiEh';

/** The two ways in that jira.js knows of those that Data Center has. */
export const logins = {
  'a name and a password': { basic: { email: 'admin', apiToken: 'admin' } },
  'an access token': { oauth2: { accessToken: token } },
};

/** Both halves of jira.js for one way in. */
export function jira(authentication) {
  const config = { host: url, authentication };
  return { agile: new AgileClient(config), platform: new Version2Client(config) };
}

/** Fails unless the call is refused with this status, in Jira's form of an error, with a text that matches. */
export async function refused(status, text, call) {
  await assert.rejects(call, error => {
    const answer = error.cause?.response;
    assert.equal(error.status, status, `${error.status} ${JSON.stringify(answer?.data)}`);
    assert.deepEqual(Object.keys(answer.data).sort(), ['errorMessages', 'errors']);
    const texts = [...answer.data.errorMessages, ...Object.values(answer.data.errors)];
    assert.match(texts.join('\n'), text);
    return true;
  });
}

/** The keys of a page of issues, in its order. */
export const keys = page => page.issues.map(issue => issue.key);

/** Makes steps of a test: each needs what the one before it left behind, so the first that fails is the last that runs. */
export function steps(t) {
  let failed = false;
  return async (name, body) => {
    if (failed) {
      return;
    }
    failed = true;
    await t.test(name, async () => {
      await body();
      failed = false;
    });
  };
}
