-- Packs of e-mail templates: the one in use, and the one that waits for being applied. No row is Jira's own pack.

create table email_template_pack (
    slot varchar(10) primary key,
    content ${bytes} not null
);
