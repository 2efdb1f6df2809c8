import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jira, keys, logins, refused, steps } from './clients.mjs';

const NOW = Date.now();

/** A key that no project of an earlier run has. */
function projectKey(way) {
  const letters = [...String(NOW % 100_000_000)].map(digit => String.fromCharCode(65 + Number(digit))).join('');
  return (way.includes('token') ? 'T' : 'P') + letters;
}

for (const [way, login] of Object.entries(logins)) {
  test(`jira.js takes a project through its life with ${way}`, async t => {
    const { agile, platform } = jira(login);
    const headers = { 'Content-Type': 'application/json' };
    const send = (method, path, data) => platform.sendRequest({ url: `/rest/api/2/${path}`, method, data, headers });
    const key = projectKey(way);
    const step = steps(t);
    let issues;
    let version;
    let link;
    let filter;

    await step('makes a Scrum project, which comes with its board', async () => {
      const project = await send('POST', 'project', {
        key,
        name: `Life of ${key}`,
        projectTypeKey: 'software',
        projectTemplateKey: 'com.pyxis.greenhopper.jira:gh-scrum-template',
        lead: 'admin',
      });
      assert.equal(project.key, key);
      const read = await platform.projects.getProject({ projectIdOrKey: key });
      assert.equal(read.lead.name, 'admin');
      assert.ok(read.issueTypes.some(type => type.name === 'Story'));
      const boards = await agile.board.getAllBoards({ projectKeyOrId: key });
      assert.deepEqual(boards.values.map(board => board.type), ['scrum']);
      assert.ok((await send('GET', 'project')).some(each => each.key === key));
      await refused(400, /./, send('POST', 'project', { key, name: 'Twice', projectTypeKey: 'software', lead: 'admin' }));
    });

    await step('makes versions and components', async () => {
      const { id: projectId } = await platform.projects.getProject({ projectIdOrKey: key });
      version = await platform.projectVersions.createVersion({ name: '1.0', projectId: Number(projectId) });
      await platform.projectVersions.createVersion({ name: '2.0', projectId: Number(projectId), releaseDate: '2030-01-31' });
      await platform.projectComponents.createComponent({ name: 'Core', project: key });
      const versions = await platform.projectVersions.getProjectVersions({ projectIdOrKey: key });
      assert.deepEqual(versions.map(each => each.name), ['1.0', '2.0']);
      await refused(400, /./, platform.projectVersions.createVersion({ name: '1.0', projectId: Number(projectId) }));
    });

    await step('makes issues, one by one and many at once', async () => {
      const fields = number => ({
        project: { key },
        issuetype: { name: 'Story' },
        summary: `Issue ${number} of ${key}`,
        description: 'In *bold*.',
        labels: ['life'],
        components: [{ name: 'Core' }],
        fixVersions: [{ name: '1.0' }],
        priority: { name: 'High' },
        duedate: '2030-02-01',
        timetracking: { originalEstimate: '1d', remainingEstimate: '4h' },
      });
      const first = await platform.issues.createIssue({ fields: fields(1) });
      const many = await platform.issues.createIssues({ issueUpdates: [{ fields: fields(2) }, { fields: fields(3) }] });
      issues = [first.key, ...keys(many)];
      assert.deepEqual(issues, [`${key}-1`, `${key}-2`, `${key}-3`]);
      const read = await platform.issues.getIssue({ issueIdOrKey: issues[0], expand: 'renderedFields,names,schema' });
      assert.equal(read.fields.components[0].name, 'Core');
      assert.equal(read.fields.fixVersions[0].id, version.id);
      assert.equal(read.fields.timetracking.remainingEstimateSeconds, 4 * 3600);
      assert.match(read.renderedFields.description, /<b>bold<\/b>/);
      assert.equal(read.names.summary, 'Summary');
      await refused(400, /summary/i, platform.issues.createIssue({ fields: { project: { key }, issuetype: { name: 'Story' } } }));
    });

    await step('edits them, by fields and by verbs', async () => {
      await platform.issues.editIssue({ issueIdOrKey: issues[0], fields: { summary: 'Another summary', parent: {} } });
      await platform.issues.editIssue({
        issueIdOrKey: issues[0],
        update: { labels: [{ add: 'edited' }, { remove: 'life' }], comment: [{ add: { body: 'Edited.' } }] },
      });
      const { fields } = await platform.issues.getIssue({ issueIdOrKey: issues[0] });
      assert.equal(fields.summary, 'Another summary');
      assert.deepEqual(fields.labels, ['edited']);
      assert.equal(fields.comment.total, 1);
      await send('PUT', `issue/${issues[0]}/assignee`, { name: 'fred' });
      const after = await platform.issues.getIssue({ issueIdOrKey: issues[0], expand: 'changelog' });
      assert.equal(after.fields.assignee.name, 'fred');
      assert.ok(after.changelog.histories.some(each => each.items.some(item => item.field === 'summary')));
      await refused(400, /./, platform.issues.editIssue({ issueIdOrKey: issues[0], fields: { nosuch: 1 } }));
    });

    await step('comments, logs work, watches and votes', async () => {
      const comment = await platform.issueComments.addComment({ issueIdOrKey: issues[1], comment: 'First.' });
      await platform.issueComments.updateComment({ issueIdOrKey: issues[1], id: comment.id, comment: 'Better.' });
      const { comments } = await platform.issueComments.getComments({ issueIdOrKey: issues[1] });
      assert.deepEqual(comments.map(each => each.body), ['Better.']);
      await platform.issueComments.deleteComment({ issueIdOrKey: issues[1], id: comment.id });
      const worklog = await platform.issueWorklogs.addWorklog({ issueIdOrKey: issues[1], timeSpent: '1h 30m', comment: 'Worked.' });
      assert.equal(worklog.timeSpentSeconds, 5400);
      const { fields } = await platform.issues.getIssue({ issueIdOrKey: issues[1] });
      assert.equal(fields.timetracking.timeSpent, '1h 30m');
      assert.equal(fields.timetracking.remainingEstimate, '2h 30m');
      await send('POST', `issue/${issues[1]}/watchers`, JSON.stringify('fred'));
      const watchers = await platform.issueWatchers.getIssueWatchers({ issueIdOrKey: issues[1] });
      assert.ok(watchers.watchers.some(each => each.name === 'fred'));
      await refused(404, /./, platform.issueVotes.addVote({ issueIdOrKey: issues[1] }));
    });

    await step('links them and attaches a file', async () => {
      await platform.issueLinks.linkIssues({
        type: { name: 'Blocks' },
        inwardIssue: { key: issues[0] },
        outwardIssue: { key: issues[1] },
      });
      const { fields } = await platform.issues.getIssue({ issueIdOrKey: issues[0] });
      [link] = fields.issuelinks;
      assert.equal(link.outwardIssue.key, issues[1]);
      const remote = { object: { url: 'https://example.com/1', title: 'One' }, globalId: 'one' };
      await platform.issueRemoteLinks.createOrUpdateRemoteIssueLink({ issueIdOrKey: issues[0], ...remote });
      const remotes = await platform.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey: issues[0] });
      assert.equal(remotes[0].object.title, 'One');
      const attachment = { filename: 'note.txt', file: Buffer.from('a note') };
      const [attached] = await platform.issueAttachments.addAttachment({ issueIdOrKey: issues[0], attachment });
      assert.equal(attached.filename, 'note.txt');
      assert.equal(attached.size, 6);
    });

    await step('keeps properties', async () => {
      await send('PUT', `issue/${issues[0]}/properties/life`, { at: [1, null] });
      const where = { issueIdOrKey: issues[0], propertyKey: 'life' };
      assert.deepEqual((await platform.issueProperties.getIssueProperty(where)).value, { at: [1, null] });
      await platform.issueProperties.deleteIssueProperty(where);
      await refused(404, /life/, platform.issueProperties.getIssueProperty(where));
    });

    await step('takes an issue to Done, with a resolution', async () => {
      const where = { issueIdOrKey: issues[2] };
      const { transitions } = await platform.issues.getTransitions({ ...where, expand: 'transitions.fields' });
      const { id } = transitions.find(each => each.to.name === 'Done');
      await platform.issues.doTransition({ ...where, transition: { id } });
      const { fields } = await platform.issues.getIssue(where);
      assert.equal(fields.status.statusCategory.key, 'done');
      assert.notEqual(fields.resolution, null);
    });

    await step('searches, in the query and in the body', async () => {
      const jql = `project = ${key} AND status CHANGED TO Done ORDER BY key`;
      assert.deepEqual(keys(await platform.issueSearch.searchForIssuesUsingJql({ jql })), [issues[2]]);
      const linked = await platform.issueSearch.searchForIssuesUsingJqlPost({
        jql: `issue in linkedIssues(${issues[0]}) OR assignee = fred AND project = ${key} ORDER BY key ASC`,
        fields: ['summary'],
        maxResults: 10,
      });
      assert.deepEqual(keys(linked), issues.slice(0, 2));
      const fixed = await platform.issueSearch.searchForIssuesUsingJqlPost({ jql: `project = ${key} AND fixVersion = 1.0`, maxResults: 0 });
      assert.equal(fixed.total, 3);
      filter = await platform.filters.createFilter({ name: `Filter ${key}`, jql: `project = ${key}` });
      assert.equal((await platform.filters.getFilter({ id: Number(filter.id) })).jql, `project = ${key}`);
      await refused(400, /nosuch/, platform.issueSearch.searchForIssuesUsingJql({ jql: 'nosuch = 1' }));
    });

    await step('is told what an issue needs', async () => {
      const types = await send('GET', `issue/createmeta/${key}/issuetypes`);
      const story = types.values.find(each => each.name === 'Story');
      const fields = await send('GET', `issue/createmeta/${key}/issuetypes/${story.id}`);
      assert.ok(fields.values.some(each => each.fieldId === 'summary' && each.required));
      assert.ok((await platform.issues.getEditIssueMeta({ issueIdOrKey: issues[0] })).fields.summary.operations.includes('set'));
      const [major] = (await platform.serverInfo.getServerInfo()).versionNumbers;
      const old = platform.issues.getCreateIssueMeta({ projectKeys: [key], expand: 'projects.issuetypes.fields' });
      if (major < 9) {
        assert.equal((await old).projects[0].key, key);
      } else {
        await refused(404, /Issue Does Not Exist/, old);
      }
    });

    await step('deletes the link, an issue with sub-tasks, the filter and the project', async () => {
      await platform.issueLinks.deleteIssueLink({ linkId: link.id });
      const subtask = { project: { key }, issuetype: { name: 'Sub-task' }, summary: 'Part', parent: { key: issues[1] } };
      const { key: part } = await platform.issues.createIssue({ fields: subtask });
      await refused(400, /subtasks/, platform.issues.deleteIssue({ issueIdOrKey: issues[1] }));
      await platform.issues.deleteIssue({ issueIdOrKey: issues[1], deleteSubtasks: true });
      await refused(404, /Issue Does Not Exist/, platform.issues.getIssue({ issueIdOrKey: part }));
      await platform.filters.deleteFilter({ id: Number(filter.id) });
      for (const board of (await agile.board.getAllBoards({ projectKeyOrId: key })).values) {
        await agile.board.deleteBoard({ boardId: board.id });
      }
      await platform.projects.deleteProject({ projectIdOrKey: key });
      await refused(404, new RegExp(key), platform.projects.getProject({ projectIdOrKey: key }));
      await refused(404, /Issue Does Not Exist/, platform.issues.getIssue({ issueIdOrKey: issues[0] }));
    });
  });
}
