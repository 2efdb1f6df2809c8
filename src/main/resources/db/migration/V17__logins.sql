-- How often users began a session, and how often their password was wrong: ever, and since it was last right.

create table user_login (
    user_id bigint primary key references jira_user,
    login_count bigint not null,
    failed_count bigint not null,
    failed_in_a_row integer not null,
    last_failed_at timestamp(3) with time zone,
    last_login_at timestamp(3) with time zone,
    previous_login_at timestamp(3) with time zone
);
