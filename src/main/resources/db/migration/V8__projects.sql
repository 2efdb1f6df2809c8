-- Roles of projects, and who plays them. An actor without a project is one that new projects begin with.
create table project_role (
    id bigint primary key,
    name varchar(255) not null,
    description varchar not null
);

create table project_role_actor (
    id bigint primary key,
    project_id bigint references project on delete cascade,
    role_id bigint not null references project_role on delete cascade,
    actor_type varchar(10) not null,
    holder varchar(255) not null
);
create index project_role_actor_role on project_role_actor (role_id, project_id);

create sequence project_role_seq start with 10100;
create sequence project_role_actor_seq start with 10000;

-- What a project has besides its issues.
create table project_category (
    id bigint primary key,
    name varchar(255) not null,
    description varchar not null
);

alter table project add column url varchar(255);
alter table project add column assignee_type varchar(20) default 'PROJECT_LEAD' not null;
alter table project add column category_id bigint references project_category;
alter table project add column archived_at timestamp(3) with time zone;
alter table project add column archived_by bigint references jira_user;

-- A key that a project had once still leads to it.
create table project_former_key (
    former_key varchar(255) primary key,
    project_id bigint not null references project on delete cascade
);
create index project_former_key_project on project_former_key (project_id);

-- Pictures that somebody uploaded; those that every server has are drawn, not kept.
create table avatar (
    id bigint primary key,
    avatar_type varchar(20) not null,
    owner varchar(255) not null,
    media_type varchar(100) not null,
    content ${bytes} not null
);
create index avatar_owner on avatar (avatar_type, owner);

-- What a user uploaded and did not crop yet.
create table avatar_upload (
    user_id bigint not null references jira_user on delete cascade,
    avatar_type varchar(20) not null,
    owner varchar(255) not null,
    media_type varchar(100) not null,
    content ${bytes} not null,
    primary key (user_id, avatar_type, owner)
);

create sequence project_category_seq start with 10000;
create sequence avatar_seq start with 10500;
