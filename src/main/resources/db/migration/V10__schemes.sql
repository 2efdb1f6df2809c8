-- Workflows have names, steps and transitions of their own; two workflows number their transitions alike.
alter table workflow_transition rename to old_transition;

create table workflow (
    id bigint primary key,
    name varchar(255) not null unique,
    description varchar not null,
    standard boolean not null
);

create table workflow_step (
    workflow_id bigint not null references workflow on delete cascade,
    position integer not null,
    status_id bigint not null references status,
    primary key (workflow_id, position)
);

create table workflow_transition (
    workflow_id bigint not null references workflow on delete cascade,
    position integer not null,
    number bigint not null,
    name varchar(60) not null,
    from_status_id bigint references status,
    to_status_id bigint not null references status,
    resolution_screen boolean not null,
    primary key (workflow_id, position)
);

-- What projects share, of each kind: a project without a scheme of its own has the standard one.
create table scheme (
    id bigint primary key,
    kind varchar(20) not null,
    name varchar(255) not null,
    description varchar not null,
    standard boolean not null,
    usual_id bigint,
    parent_id bigint references scheme on delete cascade,
    modified timestamp(3) with time zone,
    modified_by bigint references jira_user
);

create table project_scheme (
    project_id bigint not null references project on delete cascade,
    kind varchar(20) not null,
    scheme_id bigint not null references scheme on delete cascade,
    primary key (project_id, kind)
);

-- The issue types or priorities of a scheme.
create table scheme_option (
    scheme_id bigint not null references scheme on delete cascade,
    position integer not null,
    option_id bigint not null,
    primary key (scheme_id, position)
);

-- The issue type 0 stands for all that have no line of their own.
create table scheme_workflow (
    scheme_id bigint not null references scheme on delete cascade,
    issue_type_id bigint not null,
    workflow_id bigint not null references workflow,
    primary key (scheme_id, issue_type_id)
);

create table security_level (
    id bigint primary key,
    scheme_id bigint not null references scheme on delete cascade,
    name varchar(255) not null,
    description varchar not null
);

create table security_level_holder (
    level_id bigint not null references security_level on delete cascade,
    holder_type varchar(20) not null,
    holder varchar(255) not null,
    primary key (level_id, holder_type, holder)
);

create table scheme_notification (
    scheme_id bigint not null references scheme on delete cascade,
    position integer not null,
    event_id bigint not null,
    recipient_type varchar(30) not null,
    parameter varchar(255),
    primary key (scheme_id, position)
);

-- An older database goes on as before: its one workflow is everybody's, and every project keeps its issue types.
-- An empty database gets its workflows and schemes with the rest of its first rows.
insert into workflow (id, name, description, standard)
    select 1, 'jira', 'The default Jira workflow.', true
    from (select count(*) as projects from project) known where projects > 0;
insert into workflow_step (workflow_id, position, status_id)
    select 1, row_number() over (order by case category when 'NEW' then 0 else 1 end, id) - 1, id
    from status where exists (select 1 from workflow);
insert into workflow_transition (workflow_id, position, number, name, from_status_id, to_status_id, resolution_screen)
    select 1, row_number() over (order by id) - 1, id, name, from_status_id, to_status_id, false
    from old_transition where exists (select 1 from workflow);
drop table old_transition;

insert into scheme (id, kind, name, description, standard, usual_id)
    select 1, 'ISSUE_TYPE', 'Default Issue Type Scheme', '', true, cast(null as bigint) from workflow
    union all select 2, 'PRIORITY', 'Default priority scheme', '', true, null from workflow
    union all select 3, 'WORKFLOW', 'Default Workflow Scheme', '', true, null from workflow
    union all select 4, 'NOTIFICATION', 'Default Notification Scheme', '', true, null from workflow
    union all select 5, 'SECURITY', 'Default Issue Security Scheme', '', false, null from workflow;
insert into scheme_option (scheme_id, position, option_id)
    select 1, row_number() over (order by id) - 1, id from issue_type where exists (select 1 from workflow);
insert into scheme_option (scheme_id, position, option_id)
    select 2, row_number() over (order by sequence, id) - 1, id from priority where exists (select 1 from workflow);
insert into scheme (id, kind, name, description, standard)
    select 100000 + id, 'ISSUE_TYPE', project_key || ': Scrum Issue Type Scheme', '', false from project;
insert into scheme_option (scheme_id, position, option_id)
    select 100000 + project_id, position, issue_type_id from project_issue_type;
insert into project_scheme (project_id, kind, scheme_id)
    select id, 'ISSUE_TYPE', 100000 + id from project;

create sequence workflow_seq start with 10100;
create sequence scheme_seq start with 10000;
create sequence security_level_seq start with 10000;
create sequence issue_type_seq start with 10100;
