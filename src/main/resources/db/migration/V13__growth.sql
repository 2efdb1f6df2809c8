-- The first page of a list is read off an index that begins with what all its issues have in common and ends in its order.
-- Downwards is how queries sort by date where they do not say, and H2 walks an index only forwards.
create index issue_project_updated on issue (project_id, updated desc, id);
create index issue_assignee_rank on issue (assignee_id, issue_rank);
create index issue_assignee_updated on issue (assignee_id, updated desc, id);
create index issue_assignee_key on issue (assignee_id, project_id, number);
create index issue_status_rank on issue (status_id, issue_rank);
create index issue_status_updated on issue (status_id, updated desc, id);
create index issue_status_key on issue (status_id, project_id, number);

drop index issue_updated;
create index issue_updated on issue (updated desc, id);
