-- Who gets the issues of a component, and whether it is still in use.
alter table component add column assignee_type varchar(20) default 'PROJECT_DEFAULT' not null;
alter table component add column archived boolean default false not null;

-- What other systems keep about a version: JSON under a name that they choose.
create table remote_version_link (
    id bigint primary key,
    version_id bigint not null references project_version on delete cascade,
    global_id varchar(255) not null,
    json_value varchar not null,
    unique (version_id, global_id)
);
create index remote_version_link_global on remote_version_link (global_id);

create sequence remote_version_link_seq start with 10000;
