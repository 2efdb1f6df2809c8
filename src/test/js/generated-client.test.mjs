import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ApiError,
  BacklogService,
  BoardService,
  EpicService,
  OpenAPI,
  SprintService,
} from '@atlassian-dc-mcp/jira/build/jira-client/index.js';
import { token, url } from './clients.mjs';

// The client that is generated from Atlassian's own description of the Data Center API. It knows one server at a time.
OpenAPI.BASE = `${url}/rest`;
OpenAPI.TOKEN = token;

const BOARD = 84;

async function refused(status, call) {
  await assert.rejects(call, error => {
    assert.ok(error instanceof ApiError, error);
    assert.equal(error.status, status);
    assert.deepEqual(Object.keys(error.body).sort(), ['errorMessages', 'errors']);
    return true;
  });
}

test('the generated client reads boards and what is on them', async () => {
  const boards = await BoardService.getAllBoards(50, undefined, undefined, 'scrum', 0);
  assert.ok(boards.values.some(board => board.id === BOARD));
  assert.equal((await BoardService.getBoard(BOARD)).id, BOARD);
  assert.equal((await BoardService.getConfiguration(BOARD)).id, BOARD);
  for (const page of [
    await BoardService.getEpics(BOARD, 5),
    await BoardService.getProjects(BOARD, 5),
    await BoardService.getAllSprints(BOARD, 5),
    await BoardService.getAllVersions(BOARD, 5),
  ]) {
    assert.ok(page.values.length > 0 && page.values.length <= 5);
    assert.equal(page.maxResults, 5);
  }
  assert.ok(Array.isArray((await BoardService.getPropertiesKeys(BOARD)).keys));
});

test('the generated client reads the issues of a board, of its backlog, its sprints and its epics', async () => {
  const issues = await BoardService.getIssuesForBoard(BOARD, undefined, undefined, 3, undefined, ['summary', 'status'], 1);
  assert.equal(issues.issues.length, 3);
  assert.deepEqual(Object.keys(issues.issues[0].fields).sort(), ['status', 'summary']);
  const open = await BoardService.getIssuesForBacklog(BOARD, undefined, 'statusCategory != Done', 3);
  assert.ok(open.total > 0);
  assert.ok((await BoardService.getIssuesWithoutEpic(BOARD)).total > 0);
  const [active] = (await BoardService.getAllSprints(BOARD, 1, ['active'])).values;
  const bySprint = await SprintService.getIssuesForSprint1(active.id, undefined, undefined, 1000);
  const onBoard = await BoardService.getIssuesForSprint(active.id, BOARD, undefined, undefined, 1000);
  assert.ok(onBoard.total > 0 && onBoard.total <= bySprint.total);
  const [epic] = (await BoardService.getEpics(BOARD)).values;
  assert.equal((await EpicService.getEpic(epic.key)).id, epic.id);
  assert.ok((await EpicService.getIssuesForEpic1(String(epic.id))).total >= 0);
  assert.ok((await BoardService.getIssuesForEpic(epic.id, BOARD)).total >= 0);
  assert.ok((await EpicService.getIssuesWithoutEpic1(undefined, undefined, 1)).total > 0);
});

test('the generated client takes a sprint through its life', async () => {
  const sprint = await SprintService.createSprint({ name: 'Generated', originBoardId: BOARD });
  const startDate = new Date(Date.now() - 1000).toISOString();
  const endDate = new Date(Date.now() + 86_400_000).toISOString();
  const [one, two] = (await BoardService.getIssuesForBacklog(BOARD, undefined, undefined, 2)).issues.map(issue => issue.key);
  await SprintService.moveIssuesToSprint(sprint.id, { issues: [one, two] });
  await BacklogService.moveIssuesToBacklog({ issues: [two] });
  const held = await SprintService.getIssuesForSprint1(sprint.id);
  assert.deepEqual(held.issues.map(issue => issue.key), [one]);
  const full = { name: 'Generated again', state: 'future', startDate, endDate };
  const replaced = await SprintService.updateSprint(sprint.id, full);
  assert.equal(replaced.name, 'Generated again');
  const cleared = await SprintService.updateSprint(sprint.id, { name: 'Bare', state: 'future' });
  assert.equal(cleared.startDate, undefined);
  await SprintService.partiallyUpdateSprint(sprint.id, { startDate, endDate, state: 'active' });
  await SprintService.partiallyUpdateSprint(sprint.id, { state: 'closed' });
  assert.equal((await SprintService.getSprint(sprint.id)).state, 'closed');
  await refused(400, SprintService.deleteSprint(sprint.id));
});

test('the generated client is refused in the form that the description names', async () => {
  await refused(404, BoardService.getBoard(987_654_321));
  await refused(404, EpicService.getEpic('NOT-1'));
  await refused(400, BoardService.createBoard({ name: 'x' }));
});
