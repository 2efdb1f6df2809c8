-- Counts are kept even where a whole world is put back, which does without references for a while.
alter table issue enable always trigger issue_counted_in;
alter table issue enable always trigger issue_counted_out;
alter table issue enable always trigger issue_counted_on;
