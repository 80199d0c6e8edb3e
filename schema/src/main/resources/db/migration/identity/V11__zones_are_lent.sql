-- What an account holds on a day by rights of its own, so deep at least: only such rights are lent on.
create function identity.lendable(lender bigint, with_records boolean, today date) returns setof identity.account_grant
  language sql stable security definer set search_path = pg_catalog
as $$
  select g.* from identity.account_grant g
  where g.account_id = lender and g.lent_by is null and g.during @> today and (g.records or not with_records)
$$;
revoke execute on function identity.lendable(bigint, boolean, date) from public;

-- Whether an account holds a zone, or a group of zones, by a right of its own: a zone also through the group that it is in.
create function identity.may_lend_zone(lender bigint, kind text, owner bigint, with_records boolean, today date) returns boolean
  language sql stable security definer set search_path = pg_catalog
as $$
  select exists (
    select from identity.lendable(lender, with_records, today) g
    where g.everything
       or case kind when 'GROUP' then g.group_id when 'ZONE' then g.zone_id end = owner
       or kind = 'ZONE' and exists (
            select from enterprise.belonging(ledger.head()) b
            where b.zone_id = owner and b.group_id = g.group_id and b.during @> today))
$$;
revoke execute on function identity.may_lend_zone(bigint, text, bigint, boolean, date) from public;
grant execute on function identity.may_lend_zone(bigint, text, bigint, boolean, date) to caunoi_login;

-- As in V4, with zones that are lent.
create or replace function identity.held(today date) returns setof identity.account_grant language sql stable security definer
  set search_path = pg_catalog
as $$
  select g.* from identity.account_grant g
  join identity.account a on a.account_id = g.account_id and a.enabled
  join identity.holder h on h.holder_id = a.holder_id and h.enabled
  left join identity.account la on la.account_id = g.lent_by
  left join identity.holder lh on lh.holder_id = la.holder_id
  where g.during @> today
    and (g.lent_by is null
         or la.enabled and lh.enabled
            and case when g.unit_id is not null then identity.may_lend(g.lent_by, g.unit_id, g.line, g.records, today)
                     when g.zone_id is not null then identity.may_lend_zone(g.lent_by, 'ZONE', g.zone_id, g.records, today)
                     else identity.may_lend_zone(g.lent_by, 'GROUP', g.group_id, g.records, today) end)
$$;

-- As in V10, but a zone that is lent is held as its lender holds it: through a group, on the days of the group only; and whoever
-- borrows does not hold it as his own, for he does not say to which group it belongs.
create or replace function identity.rebuild_reach(today date) returns void language sql volatile security definer
  set search_path = pg_catalog
as $$
  -- two at once would each delete the old rows and insert the new ones
  select pg_advisory_xact_lock(hashtext('access.reach'));
  update access.derived set day = today;
  delete from access.reach;
  insert into access.reach (account_id, line, unit_id, during, records)
  select account_id, line, unit_id, during, bool_or(records) from (
    select g.account_id, u.line, w.unit_id, w.during, g.records
    from identity.held(today) g
    cross join lateral organization.within(g.unit_id, ledger.head()) w
    join organization.unit u on u.unit_id = w.unit_id and u.line = g.line
    where g.unit_id is not null
    union all
    select g.account_id, u.line, u.unit_id, daterange(null, null), g.records
    from identity.held(today) g cross join organization.unit u
    where g.everything
  ) reached group by account_id, line, unit_id, during;
  delete from access.whole_reach;
  insert into access.whole_reach (account_id, records)
  select g.account_id, bool_or(g.records)
  from identity.held(today) g where g.everything group by g.account_id;
  delete from access.zone_reach;
  insert into access.zone_reach (account_id, owner_kind, owner_id, during, records, own_records)
  select account_id, owner_kind, owner_id, during, bool_or(records), bool_or(records and own) from (
    select g.account_id, 'ZONE' as owner_kind, z.zone_id as owner_id, daterange(null, null) as during, g.records, true as own
    from identity.held(today) g cross join enterprise.zone z where g.everything
    union all
    select g.account_id, 'GROUP', z.group_id, daterange(null, null), g.records, true
    from identity.held(today) g cross join enterprise.zone_group z where g.everything
    union all
    select g.account_id, 'GROUP', g.group_id, daterange(null, null), g.records, g.lent_by is null
    from identity.held(today) g where g.group_id is not null
    union all
    select g.account_id, 'ZONE', b.zone_id, b.during, g.records, false
    from identity.held(today) g join enterprise.belonging(ledger.head()) b on b.group_id = g.group_id
    union all
    select g.account_id, 'ZONE', g.zone_id, daterange(null, null), g.records, true
    from identity.held(today) g where g.zone_id is not null and g.lent_by is null
    union all
    select g.account_id, 'ZONE', g.zone_id, daterange(null, null), g.records, false
    from identity.held(today) g cross join lateral identity.lendable(g.lent_by, g.records, today) l
    where g.zone_id is not null and g.lent_by is not null and (l.everything or l.zone_id = g.zone_id)
    union all
    select g.account_id, 'ZONE', g.zone_id, b.during, g.records, false
    from identity.held(today) g cross join lateral identity.lendable(g.lent_by, g.records, today) l
    join enterprise.belonging(ledger.head()) b on b.zone_id = g.zone_id and b.group_id = l.group_id
    where g.zone_id is not null and g.lent_by is not null
  ) owned group by account_id, owner_kind, owner_id, during
$$;

comment on column access.zone_reach.own_records is 'Whether the records are held by a right on the zone or the group itself that was given and not lent; false where only through the group.';

-- As in V10; the reach of a borrower is old as well when a zone came into that of who lends to him, or left it.
create or replace function identity.reach_is_old(today date) returns boolean language sql stable security definer
  set search_path = pg_catalog
as $$
  with concerned as (
    select ledger.actor() as account_id
    union
    select l.lent_by from identity.account_grant l where l.account_id = ledger.actor() and l.lent_by is not null
  )
  select exists (
    select from identity.account_grant g cross join access.derived d
    where (g.during @> d.day) <> (g.during @> today) and g.account_id in (select c.account_id from concerned c))
  or exists (
    select from access.reach r cross join access.derived d
    where r.account_id = ledger.actor() and (r.during @> d.day) <> (r.during @> today))
  or exists (
    select from access.zone_reach z cross join access.derived d
    where z.account_id in (select c.account_id from concerned c) and (z.during @> d.day) <> (z.during @> today))
  or exists (
    select from enterprise.enterprise_entry e cross join access.derived d
    where e.effective_on > least(d.day, today) and e.effective_on <= greatest(d.day, today)
      and exists (select from access.zone_reach z where z.account_id = ledger.actor()))
$$;

-- whose rights are asked for one by one
create index on identity.account_grant (account_id);
