-- What filters have besides a query, and dashboards.

alter table saved_filter_share add column share_id bigint default 0 not null;
alter table saved_filter_share add column can_edit boolean default false not null;
update saved_filter_share set share_id = filter_id * 100 + position;

alter table saved_filter add column column_ids varchar(4000);

create table saved_filter_favourite (
    filter_id bigint not null references saved_filter on delete cascade,
    user_id bigint not null references jira_user on delete cascade,
    primary key (filter_id, user_id)
);

-- Whom the filters that a user saves are shared with unless the user says otherwise.
create table filter_share_scope (
    user_id bigint primary key references jira_user on delete cascade,
    scope varchar(20) not null
);

-- A dashboard without an owner is the system's own, which everybody sees.
create table dashboard (
    id bigint primary key,
    name varchar(255) not null,
    owner_id bigint references jira_user,
    shared boolean not null
);

create table dashboard_item (
    id bigint primary key,
    dashboard_id bigint not null references dashboard on delete cascade
);

create table dashboard_favourite (
    dashboard_id bigint not null references dashboard on delete cascade,
    user_id bigint not null references jira_user on delete cascade,
    primary key (dashboard_id, user_id)
);
