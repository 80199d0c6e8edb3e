-- Observed and declared figures: not deltas but levels, as an owner reported them for a day or a period.

create table indicator.observation (
  entry        bigint  primary key default nextval('ledger.entry'),
  posting      bigint  not null references ledger.posting,
  voids        bigint  unique references indicator.observation,
  indicator    text    not null,
  owner_kind   text    not null check (owner_kind in ('UNIT', 'ZONE', 'GROUP', 'ENTERPRISE')),
  owner_id     bigint  not null,
  during       daterange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  period       text    not null,
  value        numeric not null,
  measure      text,
  qualifier    text    not null default 'DUNG' check (qualifier in ('DUNG', 'HON', 'GAN', 'UOC')),
  row_key      text,
  paper_id     bigint  references paper.paper
);
comment on column indicator.observation.during is 'The day (a stock) or the period (a flow) for which it was reported; half-open.';
comment on column indicator.observation.period is 'The same in the words of the workbook: 2016, 2016-Q3, 2016-12-31 for a day …';
create index on indicator.observation (indicator, owner_kind, owner_id);
create index on indicator.observation (posting);

create function indicator.live_observations(pin bigint) returns setof indicator.observation language sql stable
begin atomic
  select e.* from indicator.observation e
  where e.posting <= pin and e.voids is null
    and not exists (select from indicator.observation v where v.voids = e.entry and v.voids is not null and v.posting <= pin);
end;

-- Owners of which a posting took back what made them: units without founding, zones, groups and enterprises without entry.
-- Observations and targets of such owners could not be read back.
create function indicator.owner_lost(pin bigint)
  returns table (owner_kind text, owner_id bigint, code text) language sql stable
begin atomic
  select 'UNIT', u.unit_id, u.code from organization.unit u
  where u.unit_id in (select t.unit_id from organization.unit_entry t where t.posting = pin and t.voids is not null)
    and not exists (select from organization.live(pin) e where e.unit_id = u.unit_id and e.event in ('OPENED', 'FOUNDED'))
  union all
  select 'ZONE', z.zone_id, z.code from enterprise.zone z
  where z.zone_id in (select t.zone_id from enterprise.zone_entry t where t.posting = pin and t.voids is not null)
    and not exists (select from enterprise.live_zones(pin) e where e.zone_id = z.zone_id)
  union all
  select 'GROUP', g.group_id, g.code from enterprise.zone_group g
  where g.group_id in (select t.group_id from enterprise.zone_entry t where t.posting = pin and t.voids is not null)
    and not exists (select from enterprise.live_zones(pin) e where e.group_id = g.group_id)
  union all
  select 'ENTERPRISE', c.enterprise_id, c.code from enterprise.enterprise c
  where c.enterprise_id in (select t.enterprise_id from enterprise.enterprise_entry t where t.posting = pin and t.voids is not null)
    and not exists (select from enterprise.live_enterprises(pin) e where e.enterprise_id = c.enterprise_id);
end;

alter table indicator.observation enable row level security;
alter table indicator.observation force row level security;
create policy owner_all on indicator.observation to caunoi_owner using (true) with check (true);
create policy reached_reads on indicator.observation for select using (
  (owner_kind = 'UNIT' and owner_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor()))
  or (owner_kind in ('ZONE', 'GROUP') and (owner_kind, owner_id) in (
        select z.owner_kind, z.owner_id from access.zone_reach z where z.account_id = ledger.actor()))
  or (owner_kind = 'ENTERPRISE' and owner_id in (
        select e.enterprise_id from enterprise.enterprise_entry e where e.zone_id in (
          select z.owner_id from access.zone_reach z where z.account_id = ledger.actor() and z.owner_kind = 'ZONE')))
  -- enterprises outside of all zones
  or (owner_kind = 'ENTERPRISE' and exists (select from access.whole_reach w where w.account_id = ledger.actor())));
create policy record_holders_write on indicator.observation for insert with check (
  (owner_kind = 'UNIT' and owner_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records))
  or (owner_kind in ('ZONE', 'GROUP') and (owner_kind, owner_id) in (
        select z.owner_kind, z.owner_id from access.zone_reach z where z.account_id = ledger.actor() and z.records))
  or (owner_kind = 'ENTERPRISE' and owner_id in (
        select e.enterprise_id from enterprise.enterprise_entry e where e.zone_id in (
          select z.owner_id from access.zone_reach z where z.account_id = ledger.actor() and z.owner_kind = 'ZONE' and z.records)))
  or (owner_kind = 'ENTERPRISE' and exists (select from access.whole_reach w where w.account_id = ledger.actor() and w.records)));

-- what an enterprise outside of all zones reports is for who exchanges the whole only
create policy holder_of_everything_reads on indicator.observation for select to caunoi_app using (
  exists (select from identity.account_grant g where g.account_id = ledger.actor() and g.everything));
create policy holder_of_everything_writes on indicator.observation for insert to caunoi_app with check (
  exists (select from identity.account_grant g where g.account_id = ledger.actor() and g.everything and g.records));

grant usage on schema indicator to caunoi_app, caunoi_counter;
grant select, insert on indicator.observation to caunoi_app;
grant select on indicator.observation to caunoi_counter;
