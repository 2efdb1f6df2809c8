-- The order of sub-tasks where somebody has changed it; null comes last, by number.
alter table issue add column subtask_sequence integer;
