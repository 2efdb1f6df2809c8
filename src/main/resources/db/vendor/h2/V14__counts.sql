-- How many issues are alike in the columns that lists are mostly restricted by: a count adds these up instead of the issues.
-- Archived issues are left out. The database keeps it itself, whoever writes and however.
create table issue_count (
    bucket varchar(255) primary key,
    project_id bigint not null,
    issue_type_id bigint not null,
    status_id bigint not null,
    done boolean not null,
    assignee_id bigint,
    reporter_id bigint,
    sprint_id bigint,
    security_level_id bigint,
    n bigint not null
);

insert into issue_count
select concat_ws('/', project_id, issue_type_id, status_id, cast(done as integer), coalesce(assignee_id, 0), coalesce(reporter_id, 0),
        coalesce(sprint_id, 0), coalesce(security_level_id, 0)),
    project_id, issue_type_id, status_id, done, assignee_id, reporter_id, sprint_id, security_level_id, count(*)
from issue where archived_at is null
group by project_id, issue_type_id, status_id, done, assignee_id, reporter_id, sprint_id, security_level_id;

create trigger issue_counted after insert, update, delete on issue
    for each row call 'dev.backlot.search.CountTrigger';
