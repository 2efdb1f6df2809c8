-- What users say of the fields that they define. Numbers of projects and types stand with commas between them; none means all.
alter table custom_field add column description varchar(4000) default '' not null;
alter table custom_field add column searcher_key varchar(255);
alter table custom_field add column project_ids varchar(4000) default '' not null;
alter table custom_field add column issue_type_ids varchar(4000) default '' not null;

create table screen (
    id bigint primary key,
    name varchar(255) not null,
    description varchar(4000) not null
);

create table screen_tab (
    id bigint primary key,
    screen_id bigint not null references screen on delete cascade,
    name varchar(255) not null,
    sequence integer not null
);
create index screen_tab_screen on screen_tab (screen_id, sequence);

-- A field is on a screen once, whichever the tab.
create table screen_field (
    tab_id bigint not null references screen_tab on delete cascade,
    field_id varchar(255) not null,
    sequence integer not null,
    show_when_empty boolean not null,
    primary key (tab_id, field_id)
);

-- Which screen a project uses other than the default one; the issue type is 0 for those that are not mentioned.
create table project_screen (
    project_id bigint not null references project on delete cascade,
    issue_type_id bigint not null,
    screen_id bigint not null references screen on delete cascade,
    primary key (project_id, issue_type_id)
);

create sequence custom_field_seq start with 10100;
create sequence screen_tab_seq start with 10000;
