-- Who sees an issue can be said where it is made and edited: after its type, as in Jira.
update screen_field set sequence = sequence + 1
    where tab_id = 1 and sequence >= 2
    and not exists (select 1 from screen_field other where other.tab_id = 1 and other.field_id = 'security');
insert into screen_field (tab_id, field_id, sequence, show_when_empty)
    select 1, 'security', 2, false from screen_tab
    where id = 1 and not exists (select 1 from screen_field other where other.tab_id = 1 and other.field_id = 'security');
