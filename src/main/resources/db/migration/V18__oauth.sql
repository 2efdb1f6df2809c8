-- Applications that act for users: who they are, and what users let them do. Secrets that are only ever compared are kept as
-- SHA-256; a shared secret of OAuth 1.0a must be known to check a signature.

create table oauth_client (
    id bigint primary key,
    protocol varchar(10) not null,
    name varchar(255) not null,
    client_key varchar(255) not null unique,
    secret_hash varchar(64),
    shared_secret varchar(255),
    public_key varchar(4000),
    redirect_uri varchar(2000),
    scope varchar(20) not null,
    created_at timestamp(3) with time zone not null
);
create sequence oauth_client_seq start with 1;

create table oauth2_grant (
    id bigint primary key,
    client_id bigint not null references oauth_client on delete cascade,
    user_id bigint not null references jira_user on delete cascade,
    scope varchar(20) not null,
    redirect_uri varchar(2000) not null,
    client_state varchar(4000),
    code_challenge varchar(128),
    consent_hash varchar(64) unique,
    code_hash varchar(64) unique,
    code_expires_at timestamp(3) with time zone,
    code_used boolean not null,
    access_hash varchar(64) unique,
    access_expires_at timestamp(3) with time zone,
    refresh_hash varchar(64) unique,
    refresh_expires_at timestamp(3) with time zone,
    created_at timestamp(3) with time zone not null
);
create sequence oauth2_grant_seq start with 1;
create index oauth2_grant_client on oauth2_grant (client_id);
create index oauth2_grant_user on oauth2_grant (user_id);

create table oauth2_spent_token (
    token_hash varchar(64) primary key,
    grant_id bigint not null references oauth2_grant on delete cascade
);
create index oauth2_spent_token_grant on oauth2_spent_token (grant_id);

create table oauth1_token (
    id bigint primary key,
    client_id bigint not null references oauth_client on delete cascade,
    user_id bigint references jira_user on delete cascade,
    state varchar(10) not null,
    token_hash varchar(64) not null unique,
    token_secret varchar(64) not null,
    callback varchar(2000),
    verifier_hash varchar(64),
    expires_at timestamp(3) with time zone not null,
    created_at timestamp(3) with time zone not null
);
create sequence oauth1_token_seq start with 1;
create index oauth1_token_client on oauth1_token (client_id);
create index oauth1_token_user on oauth1_token (user_id);
