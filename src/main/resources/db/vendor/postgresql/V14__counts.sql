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

-- For a whole statement at once: it may delete or move very many issues that are alike.
create function count_issues() returns trigger language plpgsql as $$
declare
    steps text := case tg_op
        when 'INSERT' then 'select 1 as step, a.* from after a'
        when 'DELETE' then 'select -1 as step, b.* from before b'
        else 'select 1 as step, a.* from after a union all select -1, b.* from before b' end;
    gone text[];
begin
    execute 'with changed as (insert into ' || quote_ident(tg_table_schema) || '.issue_count as c
        select concat_ws(''/'', project_id, issue_type_id, status_id, cast(done as integer), coalesce(assignee_id, 0),
                coalesce(reporter_id, 0), coalesce(sprint_id, 0), coalesce(security_level_id, 0)),
            project_id, issue_type_id, status_id, done, assignee_id, reporter_id, sprint_id, security_level_id, sum(step)
        from (' || steps || ') i where archived_at is null
        group by project_id, issue_type_id, status_id, done, assignee_id, reporter_id, sprint_id, security_level_id
        having sum(step) <> 0
        on conflict (bucket) do update set n = c.n + excluded.n
        returning bucket, n)
        select array_agg(bucket) from changed where n = 0' into gone;
    if gone is not null then
        execute 'delete from ' || quote_ident(tg_table_schema) || '.issue_count where n = 0 and bucket = any($1)' using gone;
    end if;
    return null;
end $$;

create trigger issue_counted_in after insert on issue
    referencing new table as after for each statement execute function count_issues();
create trigger issue_counted_out after delete on issue
    referencing old table as before for each statement execute function count_issues();
create trigger issue_counted_on after update on issue
    referencing old table as before new table as after for each statement execute function count_issues();

insert into issue_count
select concat_ws('/', project_id, issue_type_id, status_id, cast(done as integer), coalesce(assignee_id, 0), coalesce(reporter_id, 0),
        coalesce(sprint_id, 0), coalesce(security_level_id, 0)),
    project_id, issue_type_id, status_id, done, assignee_id, reporter_id, sprint_id, security_level_id, count(*)
from issue where archived_at is null
group by project_id, issue_type_id, status_id, done, assignee_id, reporter_id, sprint_id, security_level_id;
