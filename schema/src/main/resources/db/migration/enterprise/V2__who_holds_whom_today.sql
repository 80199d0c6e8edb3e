-- To which group a zone belongs, day by day: from a line on until the next one. Before the first line it belongs where that one
-- puts it, so that who founds a zone for a coming day may correct it; a zone that was closed stays with its last group.
create function enterprise.belonging(pin bigint)
  returns table (zone_id bigint, group_id bigint, during daterange) language sql stable
begin atomic
  select m.zone_id, m.group_id, unnest(m.days)
  from (
    select s.zone_id, s.group_id, range_agg(s.during) as days
    from (
      select e.zone_id, e.group_id,
             daterange(case when lag(e.entry) over owner is null then null else e.effective_on end,
                       lead(e.effective_on) over owner) as during
      from enterprise.live_zones(pin) e
      window owner as (partition by e.zone_id order by e.effective_on, e.entry)
    ) s
    where s.group_id is not null
    group by s.zone_id, s.group_id
  ) m;
end;

-- In which zone an enterprise lies, in the same way.
create view enterprise.place with (security_invoker = true) as
  select e.enterprise_id, e.zone_id,
         daterange(case when lag(e.entry) over owner is null then null else e.effective_on end,
                   lead(e.effective_on) over owner) as during
  from enterprise.enterprise_entry e
  where e.voids is null and not exists (select from enterprise.enterprise_entry v where v.voids = e.entry)
  window owner as (partition by e.enterprise_id order by e.effective_on, e.entry);
comment on view enterprise.place is 'In which zone an enterprise lies, or outside of all, on which days; by what stands now.';

create view enterprise.kept with (security_invoker = true) as
  select p.enterprise_id, bool_or(coalesce(z.records, false) or coalesce(w.records, false)) as records
  from enterprise.place p
  cross join access.derived d
  left join access.zone_reach z
    on z.account_id = ledger.actor() and z.owner_kind = 'ZONE' and z.owner_id = p.zone_id and z.during @> d.day
  left join access.whole_reach w on w.account_id = ledger.actor()
  where p.during @> d.day and (z.account_id is not null or w.account_id is not null)
  group by p.enterprise_id;
comment on view enterprise.kept is 'Enterprises that lie on the day of the reach in a zone that the actor reaches that day; with everything, all of them.';
grant select on enterprise.place, enterprise.kept to caunoi_app, caunoi_counter;

-- which enterprises have moved since the reach was derived
create index on enterprise.enterprise_entry (effective_on);

-- beside the policies that let the holder of records write: not of a zone that was moved to somebody else
create policy not_of_gone_zones on enterprise.zone_entry as restrictive for insert to caunoi_app with check (
  zone_id not in (select g.zone_id from access.gone_zone g));
