-- Tokens of the systems beside Jira; the text of a token is not kept.

create table api_token (
    id bigint primary key,
    system_id varchar(20) not null,
    user_id bigint not null references jira_user,
    name varchar(255) not null,
    token_hash varchar(64) not null unique,
    read_only boolean not null,
    created_at timestamp(3) with time zone not null,
    expiring_at timestamp(3) with time zone
);
create index api_token_user on api_token (system_id, user_id);
create sequence api_token_seq start with 1;
