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
