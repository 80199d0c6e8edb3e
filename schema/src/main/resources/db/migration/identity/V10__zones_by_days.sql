-- As in V4, but a zone is reached through its group on the days on which it belongs to it.
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
    select g.account_id, 'GROUP', g.group_id, daterange(null, null), g.records, true
    from identity.held(today) g where g.group_id is not null
    union all
    select g.account_id, 'ZONE', b.zone_id, b.during, g.records, false
    from identity.held(today) g join enterprise.belonging(ledger.head()) b on b.group_id = g.group_id
    union all
    select g.account_id, 'ZONE', g.zone_id, daterange(null, null), g.records, true
    from identity.held(today) g where g.zone_id is not null
  ) owned group by account_id, owner_kind, owner_id, during
$$;

-- As in V5; the reach is old as well when a zone came into it, or left it, between its day and today, or an enterprise moved then.
create or replace function identity.reach_is_old(today date) returns boolean language sql stable security definer
  set search_path = pg_catalog
as $$
  select exists (
    select from identity.account_grant g cross join access.derived d
    where (g.during @> d.day) <> (g.during @> today)
      and (g.account_id = ledger.actor() or g.account_id in (
            select l.lent_by from identity.account_grant l where l.account_id = ledger.actor())))
  or exists (
    select from access.reach r cross join access.derived d
    where r.account_id = ledger.actor() and (r.during @> d.day) <> (r.during @> today))
  or exists (
    select from access.zone_reach z cross join access.derived d
    where z.account_id = ledger.actor() and (z.during @> d.day) <> (z.during @> today))
  or exists (
    select from enterprise.enterprise_entry e cross join access.derived d
    where e.effective_on > least(d.day, today) and e.effective_on <= greatest(d.day, today)
      and exists (select from access.zone_reach z where z.account_id = ledger.actor()))
$$;

select identity.rebuild_reach();

-- from here on every row says its days, and whose right it is
alter table access.zone_reach alter during drop default, alter own_records drop default;
