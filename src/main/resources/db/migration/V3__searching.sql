-- What users looked at last.
create table issue_view (
    user_id bigint not null references jira_user on delete cascade,
    issue_id bigint not null references issue on delete cascade,
    viewed timestamp(3) with time zone not null,
    primary key (user_id, issue_id)
);
create index issue_view_issue on issue_view (issue_id);

-- Who works on what is asked for by author.
create index worklog_author on worklog (author_id);
create index change_group_author on change_group (author_id, created);
create index remote_link_global on remote_link (global_id);
create index custom_field_value_text on custom_field_value (custom_field_id, issue_id);
