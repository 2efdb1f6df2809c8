-- One script for H2 and PostgreSQL. ${ranktext} is a text type that compares byte by byte on both.

create table world (
    id bigint primary key,
    revision bigint not null
);
insert into world (id, revision) values (1, 1);

create table jira_user (
    id bigint primary key,
    user_key varchar(255) not null unique,
    name varchar(255) not null,
    lower_name varchar(255) not null unique,
    display_name varchar(255) not null,
    email varchar(255) not null,
    password_hash varchar(255),
    active boolean not null,
    time_zone varchar(60) not null
);

create table jira_group (
    name varchar(255) primary key,
    administrators boolean not null
);

create table jira_group_member (
    group_name varchar(255) not null references jira_group,
    user_id bigint not null references jira_user,
    primary key (group_name, user_id)
);

create table personal_access_token (
    id bigint primary key,
    user_id bigint not null references jira_user,
    name varchar(255) not null,
    token_hash varchar(64) not null unique,
    created_at timestamp(3) with time zone not null,
    expiring_at timestamp(3) with time zone,
    last_accessed_at timestamp(3) with time zone
);
create index personal_access_token_user on personal_access_token (user_id);

create table issue_type (
    id bigint primary key,
    name varchar(60) not null,
    description varchar(1000) not null,
    avatar_id bigint not null,
    subtask boolean not null,
    epic boolean not null
);

create table priority (
    id bigint primary key,
    name varchar(60) not null,
    description varchar(1000) not null,
    icon varchar(255) not null,
    color varchar(20) not null,
    sequence integer not null
);

create table status (
    id bigint primary key,
    name varchar(60) not null,
    description varchar(1000) not null,
    icon varchar(255) not null,
    category varchar(20) not null
);

create table resolution (
    id bigint primary key,
    name varchar(60) not null,
    description varchar(1000) not null
);

create table workflow_transition (
    id bigint primary key,
    name varchar(60) not null,
    from_status_id bigint references status,
    to_status_id bigint not null references status
);

create table custom_field (
    id bigint primary key,
    name varchar(255) not null,
    type_key varchar(255) not null
);

create table project (
    id bigint primary key,
    project_key varchar(255) not null unique,
    name varchar(255) not null,
    description varchar not null,
    lead_id bigint not null references jira_user,
    type_key varchar(60) not null,
    avatar_id bigint not null,
    last_issue_number bigint not null
);

create table project_issue_type (
    project_id bigint not null references project,
    position integer not null,
    issue_type_id bigint not null references issue_type,
    primary key (project_id, position)
);

create table project_grant (
    project_id bigint not null references project,
    permission varchar(60) not null,
    holder_type varchar(20) not null,
    holder varchar(255) not null,
    primary key (project_id, permission, holder_type, holder)
);

create table component (
    id bigint primary key,
    project_id bigint not null references project,
    name varchar(255) not null,
    description varchar,
    lead_id bigint references jira_user
);
create index component_project on component (project_id);

create table project_version (
    id bigint primary key,
    project_id bigint not null references project,
    name varchar(255) not null,
    description varchar,
    archived boolean not null,
    released boolean not null,
    start_date date,
    release_date date,
    sequence bigint not null
);
create index project_version_project on project_version (project_id, sequence);

create table saved_filter (
    id bigint primary key,
    name varchar(255) not null,
    description varchar,
    owner_id bigint not null references jira_user,
    jql varchar not null
);

create table saved_filter_share (
    filter_id bigint not null references saved_filter,
    position integer not null,
    share_type varchar(20) not null,
    holder varchar(255) not null,
    primary key (filter_id, position)
);

create table board (
    id bigint primary key,
    name varchar(255) not null,
    type varchar(20) not null,
    filter_id bigint not null references saved_filter,
    owner_id bigint not null references jira_user,
    sub_query varchar,
    constraint_type varchar(30) not null,
    estimation_type varchar(20) not null,
    estimation_field varchar(60),
    rank_field_id bigint not null,
    refined_velocity boolean
);
create index board_filter on board (filter_id);

create table board_column (
    board_id bigint not null references board,
    position integer not null,
    name varchar(255) not null,
    minimum integer,
    maximum integer,
    status_ids varchar(1000) not null,
    primary key (board_id, position)
);

create table board_admin (
    board_id bigint not null references board,
    holder_type varchar(20) not null,
    holder varchar(255) not null,
    primary key (board_id, holder_type, holder)
);

create table sprint (
    id bigint primary key,
    name varchar(255) not null,
    state varchar(10) not null,
    goal varchar,
    start_date timestamp(3) with time zone,
    end_date timestamp(3) with time zone,
    activated_date timestamp(3) with time zone,
    complete_date timestamp(3) with time zone,
    origin_board_id bigint,
    sequence bigint not null,
    synced boolean not null,
    auto_start_stop boolean not null,
    incomplete_issues_destination_id bigint
);
create index sprint_board on sprint (origin_board_id, sequence);

create table issue (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project,
    number bigint not null,
    issue_type_id bigint not null references issue_type,
    status_id bigint not null references status,
    done boolean not null,
    priority_id bigint references priority,
    resolution_id bigint references resolution,
    summary varchar(255) not null,
    description varchar,
    environment varchar,
    assignee_id bigint references jira_user,
    reporter_id bigint references jira_user,
    creator_id bigint references jira_user,
    parent_id bigint,
    epic_id bigint,
    epic_name varchar(255),
    epic_color varchar(20),
    epic_done boolean,
    story_points double precision,
    original_estimate bigint,
    remaining_estimate bigint,
    time_spent bigint,
    flagged boolean not null,
    due_date date,
    created timestamp(3) with time zone not null,
    updated timestamp(3) with time zone not null,
    resolution_date timestamp(3) with time zone,
    issue_rank ${ranktext} not null,
    sprint_id bigint,
    unique (project_id, number),
    unique (issue_rank)
);
create index issue_project_rank on issue (project_id, issue_rank);
create index issue_backlog on issue (project_id, done, sprint_id, issue_rank);
create index issue_sprint_rank on issue (sprint_id, issue_rank);
create index issue_epic_rank on issue (epic_id, issue_rank);
create index issue_parent on issue (parent_id);
create index issue_assignee on issue (assignee_id);

create table issue_label (
    issue_id bigint not null references issue,
    label varchar(255) not null,
    primary key (issue_id, label)
);
create index issue_label_label on issue_label (label);

create table issue_fix_version (
    issue_id bigint not null references issue,
    version_id bigint not null references project_version,
    primary key (issue_id, version_id)
);
create index issue_fix_version_version on issue_fix_version (version_id);

create table issue_affected_version (
    issue_id bigint not null references issue,
    version_id bigint not null references project_version,
    primary key (issue_id, version_id)
);

create table issue_component (
    issue_id bigint not null references issue,
    component_id bigint not null references component,
    primary key (issue_id, component_id)
);

-- Every sprint an issue is or was in: the open one too, which issue.sprint_id repeats for the indexes above.
create table issue_sprint (
    issue_id bigint not null references issue,
    sprint_id bigint not null references sprint,
    primary key (issue_id, sprint_id)
);
create index issue_sprint_sprint on issue_sprint (sprint_id);

create table change_group (
    id bigint primary key,
    issue_id bigint not null references issue,
    author_id bigint references jira_user,
    created timestamp(3) with time zone not null
);
create index change_group_issue on change_group (issue_id);

create table change_item (
    change_group_id bigint not null references change_group,
    position integer not null,
    field varchar(255) not null,
    field_type varchar(20) not null,
    old_value varchar,
    old_string varchar,
    new_value varchar,
    new_string varchar,
    primary key (change_group_id, position)
);

create table entity_property (
    entity_type varchar(20) not null,
    entity_id bigint not null,
    property_key varchar(255) not null,
    json_value varchar not null,
    primary key (entity_type, entity_id, property_key)
);

create sequence jira_user_seq start with 10100;
create sequence personal_access_token_seq start with 1;
create sequence project_seq start with 10000;
create sequence component_seq start with 10000;
create sequence project_version_seq start with 10000;
create sequence saved_filter_seq start with 10000;
create sequence board_seq start with 1;
create sequence sprint_seq start with 1;
create sequence issue_seq start with 10000;
create sequence change_group_seq start with 10000;
