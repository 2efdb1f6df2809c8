-- What hangs on an issue. It goes with its issue: the database sees to it.

create table issue_comment (
    id bigint primary key,
    issue_id bigint not null references issue on delete cascade,
    author_id bigint references jira_user,
    update_author_id bigint references jira_user,
    body varchar not null,
    created timestamp(3) with time zone not null,
    updated timestamp(3) with time zone not null,
    visibility_type varchar(10),
    visibility_value varchar(255),
    pinned_at timestamp(3) with time zone,
    pinned_by bigint references jira_user
);
create index issue_comment_issue on issue_comment (issue_id, id);

create table worklog (
    id bigint primary key,
    issue_id bigint not null references issue on delete cascade,
    author_id bigint references jira_user,
    update_author_id bigint references jira_user,
    body varchar not null,
    created timestamp(3) with time zone not null,
    updated timestamp(3) with time zone not null,
    started timestamp(3) with time zone not null,
    seconds bigint not null,
    visibility_type varchar(10),
    visibility_value varchar(255)
);
create index worklog_issue on worklog (issue_id, id);
create index worklog_updated on worklog (updated);

-- Clients that keep a copy of all worklogs ask which are gone.
create table worklog_removed (
    id bigint primary key,
    removed timestamp(3) with time zone not null
);

create table issue_watcher (
    issue_id bigint not null references issue on delete cascade,
    user_id bigint not null references jira_user,
    primary key (issue_id, user_id)
);
create index issue_watcher_user on issue_watcher (user_id);

create table issue_vote (
    issue_id bigint not null references issue on delete cascade,
    user_id bigint not null references jira_user,
    primary key (issue_id, user_id)
);
create index issue_vote_user on issue_vote (user_id);

create table issue_link_type (
    id bigint primary key,
    name varchar(60) not null,
    inward varchar(255) not null,
    outward varchar(255) not null
);

-- The source is the one that the outward text begins with: "source blocks destination".
create table issue_link (
    id bigint primary key,
    type_id bigint not null references issue_link_type,
    source_id bigint not null references issue on delete cascade,
    destination_id bigint not null references issue on delete cascade,
    unique (type_id, source_id, destination_id)
);
create index issue_link_source on issue_link (source_id);
create index issue_link_destination on issue_link (destination_id);

create table remote_link (
    id bigint primary key,
    issue_id bigint not null references issue on delete cascade,
    global_id varchar(255),
    application_type varchar(255),
    application_name varchar(255),
    relationship varchar(255),
    url varchar not null,
    title varchar(255) not null,
    summary varchar,
    icon_url varchar,
    icon_title varchar,
    icon_link varchar,
    resolved boolean,
    status_icon_url varchar,
    status_icon_title varchar,
    status_icon_link varchar
);
create index remote_link_issue on remote_link (issue_id, id);

create table attachment (
    id bigint primary key,
    issue_id bigint not null references issue on delete cascade,
    author_id bigint references jira_user,
    filename varchar(255) not null,
    mime_type varchar(255) not null,
    size bigint not null,
    created timestamp(3) with time zone not null
);
create index attachment_issue on attachment (issue_id, id);

create table attachment_content (
    attachment_id bigint primary key references attachment on delete cascade,
    content ${bytes} not null
);

create table custom_field_option (
    id bigint primary key,
    custom_field_id bigint not null references custom_field on delete cascade,
    option_value varchar(255) not null,
    sequence integer not null,
    disabled boolean not null
);
create index custom_field_option_field on custom_field_option (custom_field_id, sequence);

-- The values of fields that users defined, one row for each value; exactly one of the last six columns is set.
create table custom_field_value (
    issue_id bigint not null references issue on delete cascade,
    custom_field_id bigint not null references custom_field on delete cascade,
    position integer not null,
    text_value varchar,
    number_value double precision,
    date_value date,
    moment_value timestamp(3) with time zone,
    option_id bigint references custom_field_option,
    user_id bigint references jira_user,
    primary key (issue_id, custom_field_id, position)
);
create index custom_field_value_number on custom_field_value (custom_field_id, number_value);
create index custom_field_value_option on custom_field_value (option_id);

alter table issue add column archived_at timestamp(3) with time zone;
alter table issue add column archived_by bigint references jira_user;
alter table issue add column security_level_id bigint;
create index issue_updated on issue (updated);
create index issue_status on issue (status_id);

-- The searches of "was" and "changed" begin with the field.
create index change_item_field on change_item (field, change_group_id);

create sequence issue_comment_seq start with 10000;
create sequence worklog_seq start with 10000;
create sequence issue_link_type_seq start with 10100;
create sequence issue_link_seq start with 10000;
create sequence remote_link_seq start with 10000;
create sequence attachment_seq start with 10000;
create sequence custom_field_option_seq start with 10100;
