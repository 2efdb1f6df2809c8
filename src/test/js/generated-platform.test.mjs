import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ApiError,
  CommentService,
  ComponentService,
  FilterService,
  IssueLinkService,
  IssueLinkTypeService,
  IssueService,
  MypermissionsService,
  MyselfService,
  OpenAPI,
  PriorityService,
  ProjectService,
  ResolutionService,
  RoleService,
  SearchService,
  ServerInfoService,
  StatusService,
  UserService,
  VersionService,
} from '@atlassian-dc-mcp/jira/build/jira-client/index.js';
import { keys, steps, token, url } from './clients.mjs';

// The client that is generated from Atlassian's own description of the Data Center API. It knows one server at a time.
OpenAPI.BASE = `${url}/rest`;
OpenAPI.TOKEN = token;

const KEY = `G${[...String(Date.now() % 100_000_000)].map(digit => String.fromCharCode(65 + Number(digit))).join('')}`;

async function refused(status, call) {
  await assert.rejects(call, error => {
    assert.ok(error instanceof ApiError, error);
    assert.equal(error.status, status, JSON.stringify(error.body));
    assert.deepEqual(Object.keys(error.body).sort(), ['errorMessages', 'errors']);
    return true;
  });
}

test('the generated client looks around', async () => {
  assert.equal((await ServerInfoService.getServerInfo()).deploymentType, 'Server');
  const me = await MyselfService.getUser();
  assert.equal(me.name, 'admin');
  assert.equal((await UserService.getUser1(undefined, undefined, 'fred')).name, 'fred');
  assert.ok((await PriorityService.getPriorities()).length >= 5);
  assert.ok((await StatusService.getStatuses()).some(status => status.name === 'Done'));
  assert.ok((await ResolutionService.getResolutions()).some(resolution => resolution.name === 'Done'));
  assert.ok((await IssueLinkTypeService.getIssueLinkTypes()).issueLinkTypes.some(type => type.name === 'Blocks'));
  assert.ok((await RoleService.getProjectRoles1()).length > 0);
  const { permissions } = await MypermissionsService.getPermissions();
  assert.equal(permissions.ADMINISTER.havePermission, true);
});

test('the generated client takes a project through its life', async t => {
  const step = steps(t);
  let issue;
  let other;
  let version;

  await step('makes a project with a version and a component', async () => {
    const project = await ProjectService.createProject({
      key: KEY,
      name: `Generated ${KEY}`,
      projectTypeKey: 'software',
      projectTemplateKey: 'com.pyxis.greenhopper.jira:gh-kanban-template',
      lead: 'admin',
    });
    assert.equal(project.key, KEY);
    version = await VersionService.createVersion({ name: '1.0', project: KEY });
    await ComponentService.createComponent({ name: 'Core', project: KEY });
    assert.deepEqual((await ProjectService.getProjectComponents(KEY)).map(each => each.name), ['Core']);
    assert.equal((await ProjectService.updateProject(KEY, { description: 'Changed' })).description, 'Changed');
  });

  await step('makes, edits and moves issues', async () => {
    const fields = { project: { key: KEY }, issuetype: { name: 'Task' }, summary: 'Generated' };
    issue = (await IssueService.createIssue(undefined, { fields })).key;
    const made = await IssueService.createIssues({ issueUpdates: [{ fields: { ...fields, summary: 'Other' } }] });
    other = made.issues[0].key;
    await IssueService.editIssue(issue, undefined, { fields: { fixVersions: [{ id: version.id }] } });
    const { transitions } = await IssueService.getTransitions(issue);
    const { id } = transitions.find(each => each.to.name === 'Done');
    await IssueService.doTransition(issue, { transition: { id } });
    const read = await IssueService.getIssue1(issue, 'changelog');
    assert.equal(read.fields.status.name, 'Done');
    assert.ok(read.changelog.total >= 2);
    await IssueService.assign(issue, { name: 'fred' });
  });

  await step('comments, logs work, links', async () => {
    const comment = await IssueService.addComment(issue, undefined, { body: 'Hello.' });
    await IssueService.updateComment(issue, comment.id, undefined, { body: 'Hello again.' });
    await CommentService.setProperty1('tone', comment.id, { friendly: true });
    assert.deepEqual((await CommentService.getProperty2('tone', comment.id)).value, { friendly: true });
    const worklog = await IssueService.addWorklog(issue, undefined, undefined, undefined, { timeSpentSeconds: 3600 });
    await IssueService.deleteWorklog(issue, worklog.id);
    await IssueLinkService.linkIssues({ type: { name: 'Relates' }, inwardIssue: { key: issue }, outwardIssue: { key: other } });
    assert.equal((await IssueService.getIssue1(other)).fields.issuelinks.length, 1);
    await refused(404, IssueService.addVote(issue));
    assert.equal((await IssueService.getIssueWatchers(issue)).self.includes(issue), true);
  });

  await step('searches and saves a filter', async () => {
    const found = await SearchService.searchUsingSearchRequest({ jql: `project = ${KEY} ORDER BY key`, maxResults: 10 });
    assert.deepEqual(keys(found), [issue, other]);
    const byQuery = await SearchService.search1(undefined, `issue in linkedIssues("${issue}")`, 5);
    assert.deepEqual(keys(byQuery), [other]);
    const filter = await FilterService.createFilter(undefined, { name: `Generated ${KEY}`, jql: `project = ${KEY}` });
    assert.equal((await FilterService.editFilter(filter.id, undefined, { name: `Again ${KEY}` })).name, `Again ${KEY}`);
    await FilterService.deleteFilter(filter.id);
    await refused(400, SearchService.searchUsingSearchRequest({ jql: 'nosuch = 1' }));
  });

  await step('deletes what it made', async () => {
    await IssueService.deleteIssue(other);
    await refused(404, IssueService.getIssue1(other));
    await ProjectService.deleteProject(KEY);
    await refused(404, ProjectService.getProject(KEY));
  });
});
