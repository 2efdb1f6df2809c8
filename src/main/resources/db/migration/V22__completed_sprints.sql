-- Who completed a sprint; nobody knows of those completed before.
alter table sprint add column completed_by bigint;
