-- Accounts, their grants and tokens. Read by the log-in role; the application sees only who an account is.

create table identity.account (
  account_id    bigint generated always as identity primary key,
  username      text   not null unique,
  display_name  text   not null,
  role          text   not null check (role in ('ORGANIZATION_OFFICER', 'STANDING_COMMITTEE', 'CELL_SECRETARY', 'EXCHANGE')),
  password_hash text,
  enabled       boolean not null default true
);

create table identity.account_grant (
  grant_id   bigint  generated always as identity primary key,
  account_id bigint  not null references identity.account,
  line       text    check (line in ('PARTY', 'UNION', 'YOUTH', 'WOMEN')),
  unit_id    bigint  references organization.unit,
  group_id   bigint  references enterprise.zone_group,
  zone_id    bigint  references enterprise.zone,
  everything boolean not null default false,
  records    boolean not null,
  during     daterange not null default daterange(null, null),
  check (num_nonnulls(unit_id, group_id, zone_id) + everything::int = 1),
  check ((unit_id is null) = (line is null))
);
comment on column identity.account_grant.everything is 'Every unit and zone of the installation: exchange of the whole.';

create table identity.token (
  token_hash bytea  primary key,
  account_id bigint not null references identity.account
);
comment on table identity.token is 'Bearer tokens of machines, as SHA-256 only.';

-- what the grants reach through today's records; set-based, for all accounts at once
create function identity.rebuild_reach() returns void language sql volatile security definer
  set search_path = pg_catalog
as $$
  -- two at once would each delete the old rows and insert the new ones
  select pg_advisory_xact_lock(hashtext('access.reach'));
  delete from access.reach;
  insert into access.reach (account_id, line, unit_id, during, records)
  select g.account_id, u.line, w.unit_id, r.during, bool_or(g.records)
  from identity.account_grant g
  cross join lateral organization.within(g.unit_id, ledger.head()) w
  join organization.unit u on u.unit_id = w.unit_id and u.line = g.line
  cross join lateral (select w.during * g.during as during) r
  where g.unit_id is not null and not isempty(r.during)
  group by g.account_id, u.line, w.unit_id, r.during;
  insert into access.reach (account_id, line, unit_id, during, records)
  select g.account_id, u.line, u.unit_id, g.during, g.records
  from identity.account_grant g cross join organization.unit u
  where g.everything
  on conflict do nothing;
  delete from access.whole_reach;
  insert into access.whole_reach (account_id, records)
  select g.account_id, bool_or(g.records) from identity.account_grant g where g.everything group by g.account_id;
  delete from access.zone_reach;
  insert into access.zone_reach (account_id, owner_kind, owner_id, records)
  select account_id, owner_kind, owner_id, bool_or(records) from (
    select g.account_id, 'ZONE' as owner_kind, z.zone_id as owner_id, g.records
    from identity.account_grant g cross join enterprise.zone z where g.everything
    union all
    select g.account_id, 'GROUP', z.group_id, g.records
    from identity.account_grant g cross join enterprise.zone_group z where g.everything
    union all
    select g.account_id, 'GROUP', g.group_id, g.records from identity.account_grant g where g.group_id is not null
    union all
    select g.account_id, 'ZONE', s.zone_id, g.records
    from identity.account_grant g join enterprise.zone_spell(ledger.head()) s on s.group_id = g.group_id
    union all
    select g.account_id, 'ZONE', g.zone_id, g.records from identity.account_grant g where g.zone_id is not null
  ) held group by account_id, owner_kind, owner_id
$$;

-- a unit about to be founded is reached by who reaches its parent, or everything; parents come before children
create function identity.extend_reach(units bigint[], parents bigint[], unit_line text) returns void language sql volatile
  security definer set search_path = pg_catalog
as $$
  with recursive born as (
    select * from unnest(units, parents) as b (unit_id, parent_id)
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

do $$
declare t text;
begin
  foreach t in array array['account', 'account_grant', 'token'] loop
    execute format('alter table identity.%I enable row level security', t);
    execute format('alter table identity.%I force row level security', t);
    execute format('create policy owner_all on identity.%I to caunoi_owner using (true) with check (true)', t);
    execute format('create policy login_all on identity.%I to caunoi_login using (true) with check (true)', t);
  end loop;
end $$;
-- who recorded an entry is shown beside it
create policy known_reads on identity.account for select to caunoi_app using (ledger.actor() is not null);
create policy own_grants on identity.account_grant for select to caunoi_app using (account_id = ledger.actor());

-- where nothing stands yet, nothing is reached: who may exchange the whole writes the first zones and enterprises
do $$
declare t text;
begin
  foreach t in array array['paper.paper', 'enterprise.zone_group', 'enterprise.zone', 'enterprise.enterprise',
                           'enterprise.zone_entry', 'enterprise.enterprise_entry'] loop
    execute format('create policy holder_of_everything_writes on %s for insert to caunoi_app with check (
      exists (select from identity.account_grant g
              where g.account_id = ledger.actor() and g.everything and g.records))', t);
  end loop;
end $$;

grant usage on schema identity to caunoi_app, caunoi_login;
grant select (account_id, username, display_name, role, enabled) on identity.account to caunoi_app;
grant select on identity.account_grant to caunoi_app;
grant select, insert, update on identity.account to caunoi_login;
grant select, insert on identity.account_grant, identity.token to caunoi_login;
grant delete on identity.token to caunoi_login;
revoke execute on function identity.rebuild_reach() from public;
revoke execute on function identity.extend_reach(bigint[], bigint[], text) from public;
grant execute on function identity.rebuild_reach() to caunoi_app, caunoi_login;
grant execute on function identity.extend_reach(bigint[], bigint[], text) to caunoi_app;
