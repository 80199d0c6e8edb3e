-- Every unit that ever stood in the sub-tree of the unit with code :subject, found by climbing from each unit on each day.
with recursive live as materialized (
  select e.* from organization.unit_entry e
  where e.voids is null and not exists (select from organization.unit_entry v where v.voids = e.entry)
    and e.event in ('OPENED', 'FOUNDED', 'MOVED', 'HANDED_OVER', 'RECEIVED')
), climb (start_id, day, here_id) as (
  select u.unit_id, d.day, u.unit_id from (select distinct unit_id from live) u
  cross join (select distinct effective_on as day from live) d
  union
  select c.start_id, c.day, up.parent_id from climb c cross join lateral (
    select l.parent_id from live l where l.unit_id = c.here_id and l.effective_on <= c.day
    order by l.effective_on desc, l.entry desc limit 1) up
  where up.parent_id is not null
)
select distinct c.start_id from climb c join organization.unit u on u.unit_id = c.here_id where u.code = :subject
