-- Webhooks, and what is to be sent to them or was. What is to be sent is written in the transaction of the change.

create table webhook (
    id bigint primary key,
    name varchar(255) not null,
    url varchar(2000) not null,
    events varchar(4000) not null,
    jql_filter varchar(4000),
    enabled boolean not null,
    exclude_body boolean not null,
    ssl_verification boolean not null,
    secret varchar(255),
    login varchar(255),
    login_password varchar(255),
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    updated_by varchar(255) not null
);
create sequence webhook_seq start with 1;

create sequence webhook_delivery_seq start with 1;

create table webhook_delivery (
    id bigint default nextval('webhook_delivery_seq') primary key,
    identifier varchar(36) not null,
    webhook_id bigint not null,
    event varchar(50) not null,
    object_key varchar(50) not null,
    url varchar not null,
    body ${bytes},
    created_at timestamp(3) with time zone not null,
    state varchar(10) not null,
    attempts integer not null,
    attempted_at timestamp(3) with time zone,
    status integer,
    duration bigint,
    failure varchar(1000),
    answer varchar(2000)
);
create index webhook_delivery_queue on webhook_delivery (state, webhook_id, object_key, id);
