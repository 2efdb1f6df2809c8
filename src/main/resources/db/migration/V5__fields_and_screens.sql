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

-- An older database gets the screens that every Jira begins with; an empty one gets them with the rest of its first rows.
insert into screen (id, name, description)
    select 1, 'Default Screen', 'Allows to update all system fields.'
    from (select count(*) as projects from project) known where projects > 0;
insert into screen (id, name, description)
    select 2, 'Workflow Screen', 'This screen is used in the workflow and enables you to assign issues' from screen;
insert into screen (id, name, description)
    select 3, 'Resolve Issue Screen', 'Allows to set resolution, change fix versions and assign an issue.'
    from screen where id = 1;
insert into screen_tab (id, screen_id, name, sequence) select id, id, 'Field Tab', 0 from screen;
insert into screen_field (tab_id, field_id, sequence, show_when_empty)
    select screen_tab.id, system_field.field_id, system_field.place, false from screen_tab, (
    select 'summary' as field_id, 0 as place
    union all select 'issuetype', 1
    union all select 'priority', 2
    union all select 'duedate', 3
    union all select 'components', 4
    union all select 'versions', 5
    union all select 'fixVersions', 6
    union all select 'assignee', 7
    union all select 'reporter', 8
    union all select 'environment', 9
    union all select 'description', 10
    union all select 'timetracking', 11
    union all select 'worklog', 12
    union all select 'attachment', 13
    union all select 'labels', 14
    union all select 'issuelinks', 15) system_field where screen_tab.id = 1;
insert into screen_field (tab_id, field_id, sequence, show_when_empty)
    select screen_tab.id, 'customfield_' || custom_field.id, 15 + row_number() over (order by custom_field.id), false
    from screen_tab, custom_field where screen_tab.id = 1
    and (custom_field.type_key in ('com.pyxis.greenhopper.jira:gh-sprint', 'com.pyxis.greenhopper.jira:gh-epic-link',
        'com.pyxis.greenhopper.jira:gh-epic-label') or custom_field.name in ('Story Points', 'Flagged'));
insert into screen_field (tab_id, field_id, sequence, show_when_empty) select id, 'assignee', 0, false from screen_tab where id = 2;
insert into screen_field (tab_id, field_id, sequence, show_when_empty) select id, 'resolution', 0, false from screen_tab where id = 3;
insert into screen_field (tab_id, field_id, sequence, show_when_empty) select id, 'fixVersions', 1, false from screen_tab where id = 3;
insert into screen_field (tab_id, field_id, sequence, show_when_empty) select id, 'assignee', 2, false from screen_tab where id = 3;
insert into custom_field_option (id, custom_field_id, option_value, sequence, disabled)
    select 10000, custom_field.id, 'Impediment', 0, false from custom_field, screen
    where screen.id = 1 and custom_field.name = 'Flagged';
insert into custom_field_option (id, custom_field_id, option_value, sequence, disabled)
    select 10001 + choice.place, custom_field.id, choice.name, choice.place, false from custom_field, screen, (
    select 'To Do' as name, 0 as place union all select 'In Progress', 1 union all select 'Done', 2) choice
    where screen.id = 1 and custom_field.type_key = 'com.pyxis.greenhopper.jira:gh-epic-status';

create sequence custom_field_seq start with 10100;
create sequence screen_tab_seq start with 10000;
