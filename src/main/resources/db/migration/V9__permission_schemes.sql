-- Who may do what: schemes that projects share, instead of a list in each project.

create table permission_scheme (
    id bigint primary key,
    name varchar(255) not null,
    description varchar
);

create table permission_scheme_grant (
    id bigint primary key,
    scheme_id bigint not null references permission_scheme on delete cascade,
    permission varchar(100) not null,
    holder_type varchar(30) not null,
    holder varchar(255)
);
create index permission_scheme_grant_scheme on permission_scheme_grant (scheme_id, id);

create table permission_scheme_attribute (
    scheme_id bigint not null references permission_scheme on delete cascade,
    attribute_key varchar(255) not null,
    attribute_value varchar not null,
    primary key (scheme_id, attribute_key)
);

-- The scheme of projects that are given none; what was granted in a project becomes a scheme of its own.
-- An empty database gets its schemes with the rest of its first rows.
insert into permission_scheme (id, name, description)
    select 0, 'Default Permission Scheme',
        'This is the default Permission Scheme. Any new projects that are created will be assigned this scheme.'
    from (select count(*) as projects from project) known where projects > 0;
insert into permission_scheme_grant (id, scheme_id, permission, holder_type, holder)
    select row_number() over (order by permission), 0, permission, 'APPLICATION_ROLE', null
    from (select distinct permission from project_grant) known;

alter table project add column permission_scheme_id bigint default 0 not null references permission_scheme;

insert into permission_scheme (id, name, description)
    select id, name || ' Permission Scheme', null from project;
insert into permission_scheme_grant (id, scheme_id, permission, holder_type, holder)
    select 1000 + row_number() over (order by project_id, permission, holder_type, holder), project_id, permission,
        case when holder_type = 'LOGGED_IN' then 'APPLICATION_ROLE' else holder_type end,
        case when holder = '' then null else holder end
    from project_grant;
update project set permission_scheme_id = id;
create index project_permission_scheme on project (permission_scheme_id);
drop table project_grant;

create sequence permission_scheme_seq start with 1000000;
create sequence permission_scheme_grant_seq start with 1000000;

-- What users set for themselves, and which groups may use the applications.

alter table jira_user add column avatar_id bigint default 10122 not null;

create table application_role_group (
    role_key varchar(60) not null,
    group_name varchar(255) not null references jira_group on delete cascade,
    is_default boolean not null,
    primary key (role_key, group_name)
);
insert into application_role_group (role_key, group_name, is_default)
    select 'jira-software', name, not administrators from jira_group
    where administrators or name = 'jira-software-users';

create table user_preference (
    user_id bigint not null references jira_user on delete cascade,
    preference_key varchar(255) not null,
    preference_value varchar not null,
    primary key (user_id, preference_key)
);

create table user_column (
    user_id bigint not null references jira_user on delete cascade,
    position integer not null,
    field_id varchar(60) not null,
    primary key (user_id, position)
);
