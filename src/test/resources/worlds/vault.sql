-- A project that only its people see, and what hangs on it. The people of the demo are: mia administers it, fred works in it,
-- viewer looks at it, emma works in other projects. Who has no password of the demo has fred's.
update jira_user set password_hash = (select password_hash from (select password_hash from jira_user where name = 'fred') f)
    where name in ('mia', 'emma');

insert into jira_user (id, user_key, name, lower_name, display_name, email, active, time_zone)
    select 10050, 'JIRAUSER10050', 'keeper-xq7x', 'keeper-xq7x', 'Keeper-xq7x', 'keeper-xq7x@example.com', true, time_zone
    from jira_user where name = 'fred';

insert into scheme (id, kind, name, description, standard) values (10060, 'SECURITY', 'Vault Security', 'Who opens what', false);
insert into security_level (id, scheme_id, name, description) values
    (10100, 10060, 'Sealed', 'For keepers'), (10101, 10060, 'Own', 'For who reported it'), (10102, 10060, 'Team', 'For all of them');
insert into security_level_holder (level_id, holder_type, holder) values
    (10100, 'USER', 'JIRAUSER10003'), (10100, 'GROUP', 'jira-administrators'), (10101, 'REPORTER', ''), (10102, 'GROUP', 'vault');
insert into project_scheme (project_id, kind, scheme_id) values (10100, 'SECURITY', 10060);

insert into component (id, project_id, name, description, lead_id) values (10100, 10100, 'Cellar-xq7x', 'xq7x below', 10003);
insert into project_version (id, project_id, name, description, archived, released, start_date, release_date, sequence)
    values (10100, 10100, 'Opening-xq7x', 'xq7x soon', false, false, null, null, 100),
        (10109, 10100, 'Later-xq7x', 'xq7x later', false, false, null, null, 101);
insert into saved_filter (id, name, description, owner_id, jql) values (10100, 'Vault-xq7x filter', null, 10003, 'project = VLT order by rank');
insert into saved_filter_share (filter_id, position, share_type, holder, share_id) values (10100, 0, 'PROJECT', '10100', 1010000);
insert into board (id, name, type, filter_id, owner_id, sub_query, constraint_type, estimation_type, estimation_field, rank_field_id)
    select 900, 'Vault-xq7x board', type, 10100, 10003, null, constraint_type, estimation_type, estimation_field, rank_field_id
    from board where id = (select min(id) from board where type = 'SCRUM');
insert into board_column (board_id, position, name, minimum, maximum, status_ids)
    select 900, position, name, minimum, maximum, status_ids from board_column where board_id = (select min(id) from board where type = 'SCRUM');
insert into sprint (id, name, state, goal, start_date, end_date, activated_date, origin_board_id, sequence, synced, auto_start_stop) values
    (900, 'Vault-xq7x sprint', 'ACTIVE', 'xq7x dig', timestamp with time zone '2026-08-10 08:00:00+00',
        timestamp with time zone '2026-08-20 08:00:00+00', timestamp with time zone '2026-08-10 08:00:00+00', 900, 100, false, false),
    (901, 'Vault-xq7x later', 'FUTURE', 'xq7x rest', null, null, null, 900, 101, false, false);

insert into issue (id, version, project_id, number, issue_type_id, status_id, done, priority_id, summary, description, assignee_id, reporter_id,
        creator_id, parent_id, epic_id, epic_name, epic_color, epic_done, flagged, created, updated, issue_rank, sprint_id, security_level_id)
    select id, 0, 10100, number, type_id, 10000, false, 3, summary || '-xq7x', 'xq7x ' || summary, assignee_id, reporter_id, reporter_id,
        parent_id, epic_id, epic_name, case when epic_name is null then null else 'color_1' end, case when epic_name is null then null else false end,
        false, timestamp with time zone '2026-08-01 08:00:00+00', timestamp with time zone '2026-08-02 08:00:00+00', '0|z0000' || number || ':',
        sprint_id, level_id
    from (
    select 10900 as id, 1 as number, 10001 as type_id, 'Map of the treasure' as summary, 10001 as assignee_id, 10001 as reporter_id,
        cast(null as bigint) as parent_id, cast(10903 as bigint) as epic_id, cast(null as varchar) as epic_name, cast(900 as bigint) as sprint_id,
        cast(null as bigint) as level_id
    union all select 10901, 2, 10002, 'Hidden ruby', 10003, 10003, null, 10903, null, 900, 10100
    union all select 10902, 3, 10003, 'Polish the ruby', 10003, 10003, 10901, null, null, 900, 10100
    union all select 10903, 4, 10000, 'Gold rush', 10050, 10003, null, null, 'Gold-xq7x', null, null
    union all select 10904, 5, 10000, 'Dark rush', null, 10003, null, null, 'Dark-xq7x', null, 10100
    union all select 10905, 6, 10002, 'Letter of fred', null, 10001, null, 10904, null, null, 10101
    union all select 10906, 7, 10002, 'Common coins', 10001, 10003, null, null, null, null, null
    union all select 10907, 8, 10003, 'Count the coins', 10001, 10003, 10906, null, null, null, null) given;
update project set last_issue_number = 8 where id = 10100;
insert into issue_sprint (issue_id, sprint_id) select id, 900 from issue where sprint_id = 900;
insert into issue_fix_version (issue_id, version_id) values (10900, 10100), (10901, 10100);
insert into issue_affected_version (issue_id, version_id) values (10900, 10100), (10901, 10100);
insert into issue_component (issue_id, component_id) values (10900, 10100), (10901, 10100);
insert into issue_label (issue_id, label) values (10900, 'open-xq7x'), (10901, 'sealed-xq7x');
insert into change_group (id, issue_id, author_id, created) values
    (99900, 10900, 10001, timestamp with time zone '2026-08-02 08:00:00+00'), (99901, 10901, 10003, timestamp with time zone '2026-08-02 08:00:00+00');
insert into change_item (change_group_id, position, field, field_type, old_string, new_string) values
    (99900, 0, 'summary', 'jira', 'old-xq7x', 'Map of the treasure-xq7x'), (99901, 0, 'summary', 'jira', 'old-xq7x', 'Hidden ruby-xq7x');
insert into issue_link (id, type_id, source_id, destination_id) values (10900, 10003, 10900, 10901), (10901, 10003, 10000, 10900);
insert into remote_link (id, issue_id, global_id, url, title) values (10900, 10900, 'global-xq7x', 'http://example.com/xq7x', 'Remote-xq7x');
insert into issue_comment (id, issue_id, author_id, update_author_id, body, created, updated) values
    (10900, 10900, 10001, 10001, 'Comment-xq7x', timestamp with time zone '2026-08-02 08:00:00+00', timestamp with time zone '2026-08-02 08:00:00+00'),
    (10901, 10901, 10003, 10003, 'Comment-xq7x sealed', timestamp with time zone '2026-08-02 08:00:00+00', timestamp with time zone '2026-08-02 08:00:00+00');
insert into worklog (id, issue_id, author_id, update_author_id, body, created, updated, started, seconds)
    select id, id, 10003, 10003, 'Worklog-xq7x', created, created, created, 60 from issue where id in (10900, 10901);
insert into issue_watcher (issue_id, user_id) values (10900, 10001), (10901, 10003);
insert into issue_vote (issue_id, user_id) values (10900, 10002), (10901, 10000);
insert into attachment (id, issue_id, author_id, filename, mime_type, size, created)
    select id, id, 10001, 'file-xq7x.txt', 'text/plain', 3, created from issue where id in (10900, 10901);
insert into attachment_content (attachment_id, content) values (10900, cast('x7y' as bytea)), (10901, cast('x7y' as bytea));
insert into entity_property (entity_type, entity_id, property_key, json_value) values
    ('ISSUE', 10900, 'prop.xq7x', '{"xq7x":1}'), ('ISSUE', 10901, 'prop.xq7x', '{"xq7x":1}'), ('COMMENT', 10900, 'prop.xq7x', '{"xq7x":1}'),
    ('COMMENT', 10901, 'prop.xq7x', '{"xq7x":1}'), ('PROJECT', 10100, 'prop.xq7x', '{"xq7x":1}'), ('BOARD', 900, 'prop.xq7x', '{"xq7x":1}'),
    ('SPRINT', 900, 'prop.xq7x', '{"xq7x":1}'), ('DASHBOARD_ITEM', 10100, 'prop.xq7x', '{"d":1}');
