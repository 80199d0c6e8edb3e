-- As in V1, but only a unit of that line of which nothing is in force yet is newly below another: the reach of a unit that stands
-- follows from its place, never from what a caller says of it.
create or replace function identity.extend_reach(units bigint[], parents bigint[], unit_line text) returns void language sql volatile
  security definer set search_path = pg_catalog
as $$
  with recursive born as (
    select b.unit_id, b.parent_id
    from unnest(units, parents) as b (unit_id, parent_id)
    join organization.unit u on u.unit_id = b.unit_id and u.line = unit_line
    where not exists (
      select from organization.unit_entry e
      where e.unit_id = b.unit_id and e.voids is null
        and not exists (select from organization.unit_entry v where v.voids = e.entry and v.voids is not null))
  ), reached as (
    select r.account_id, b.unit_id, r.during, r.records
    from born b join access.reach r on r.unit_id = b.parent_id and r.line = unit_line
    union
    select c.account_id, b.unit_id, c.during, c.records
    from reached c join born b on b.parent_id = c.unit_id
  )
  insert into access.reach (account_id, line, unit_id, during, records)
  select account_id, unit_line, unit_id, during, bool_or(records)
  from (select * from reached
        union all
        select g.account_id, b.unit_id, g.during, g.records
        from identity.account_grant g cross join born b where g.everything) held
  group by account_id, unit_id, during
  on conflict do nothing
$$;
