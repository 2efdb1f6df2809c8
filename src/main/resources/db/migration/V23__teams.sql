-- Teams and who is in them; the programs they belong to, and the periods that those plan.

create table program (
    id bigint primary key,
    program_key varchar(255) not null unique,
    name varchar(255) not null,
    portfolio_id bigint,
    archived boolean not null,
    filter_mode varchar(60) not null,
    epic_mode varchar(60) not null,
    epic_filter_id bigint references saved_filter on delete set null,
    epic_project_ids varchar(4000),
    epic_field_values varchar(4000),
    issue_filter_id bigint references saved_filter on delete set null,
    issue_project_ids varchar(4000),
    issue_field_values varchar(4000)
);
create sequence program_seq start with 1;

create table team (
    id bigint primary key,
    team_key varchar(255) not null unique,
    title varchar(255) not null,
    short_name varchar,
    description varchar,
    shareable boolean not null,
    board_id bigint references board on delete set null,
    team_mode varchar(20) not null,
    estimation varchar(20) not null,
    scope_filter_id bigint references saved_filter on delete set null,
    scope_project_ids varchar(4000),
    scope_field_values varchar(4000),
    archived boolean not null,
    program_id bigint references program on delete set null,
    program_position integer not null
);
create sequence team_seq start with 1;
create index team_program on team (program_id, program_position);

create table person (
    id bigint primary key,
    user_id bigint unique references jira_user,
    title varchar(255)
);
create sequence person_seq start with 1;

create table team_resource (
    id bigint primary key,
    team_id bigint not null references team on delete cascade,
    person_id bigint not null references person on delete cascade,
    weekly_hours double precision,
    unique (team_id, person_id)
);
create sequence team_resource_seq start with 1;

create table skill (
    id bigint primary key,
    title varchar(255) not null,
    shareable boolean not null
);
create sequence skill_seq start with 1;

create table period (
    id bigint primary key,
    period_key varchar(255) not null unique,
    name varchar(255) not null,
    program_id bigint references program on delete set null,
    start_date date not null,
    end_date date not null,
    archived boolean not null
);
create sequence period_seq start with 1;

create table period_team (
    period_id bigint not null references period on delete cascade,
    position integer not null,
    team_id bigint not null references team,
    primary key (period_id, position)
);

create table period_sprint (
    id bigint primary key,
    period_id bigint not null references period on delete cascade,
    position integer not null,
    name varchar(255) not null,
    start_date date not null,
    end_date date not null
);
create sequence period_sprint_seq start with 1;
create index period_sprint_period on period_sprint (period_id, position);

-- Said by somebody; where nobody did, the dates tell.
create table period_team_sprint (
    period_sprint_id bigint not null references period_sprint on delete cascade,
    team_id bigint not null references team on delete cascade,
    sprint_id bigint not null references sprint on delete cascade,
    primary key (period_sprint_id, team_id)
);
