-- What only Jira Align has, and what it says of users, teams, programs and sprints beyond what is theirs. The form of a
-- document is told by align/resources.tsv.

create table align_object (
    resource varchar(20) not null,
    id bigint not null,
    document varchar not null,
    primary key (resource, id)
);
