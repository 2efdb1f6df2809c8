-- Assets: collections of them, what can be said of them, and what is said.

create table asset_collection (
    id bigint primary key,
    name varchar(255) not null unique,
    prefix varchar(10) not null unique,
    description varchar,
    last_number bigint not null
);
create sequence asset_collection_seq start with 1;

create table asset_attribute (
    id bigint primary key,
    name varchar(255) not null,
    attribute_type varchar(40) not null,
    collection_id bigint references asset_collection on delete cascade,
    option_lines varchar not null
);
create sequence asset_attribute_seq start with 1;

create table asset (
    id bigint primary key,
    asset_key varchar(40) not null unique,
    collection_id bigint not null references asset_collection,
    created_by bigint references jira_user,
    created_at timestamp(3) with time zone not null
);
create sequence asset_seq start with 1;
create index asset_of_collection on asset (collection_id);

-- The field is the name of a system field, such as asset.status, or the number of an attribute.
create table asset_value (
    asset_id bigint not null references asset on delete cascade,
    field varchar(40) not null,
    field_value varchar not null,
    primary key (asset_id, field)
);

-- Files hang on issues or on assets; those of assets have no issue.
alter table attachment alter column issue_id drop not null;

create table asset_attachment (
    asset_id bigint not null references asset on delete cascade,
    attachment_id bigint not null references attachment on delete cascade,
    primary key (asset_id, attachment_id)
);
