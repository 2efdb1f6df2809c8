-- What administrators set for the whole server; what is not here has its default.

create table setting (
    setting_key varchar(255) primary key,
    setting_value varchar not null
);
