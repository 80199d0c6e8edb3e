-- Plans: indicator × unit or zone × period = number, with the person responsible. An adjustment is an entry of its own.

create table target.target_entry (
  entry        bigint  primary key default nextval('ledger.entry'),
  posting      bigint  not null references ledger.posting,
  voids        bigint  unique references target.target_entry,
  indicator    text    not null,
  owner_kind   text    not null check (owner_kind in ('UNIT', 'ZONE', 'GROUP')),
  owner_id     bigint  not null,
  during       daterange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  period       text    not null,
  value        numeric not null,
  direction    text    not null default '>=' check (direction in ('>=', '<=', '=')),
  registered   numeric,
  responsible  text,
  cooperating  text,
  adjustment   integer not null default 0 check (adjustment >= 0),
  document     text,
  row_key      text,
  paper_id     bigint  references paper.paper
);
create index on target.target_entry (indicator, owner_kind, owner_id);
create index on target.target_entry (posting);

create function target.live_targets(pin bigint) returns setof target.target_entry language sql stable
begin atomic
  select e.* from target.target_entry e
  where e.posting <= pin and e.voids is null
    and not exists (select from target.target_entry v where v.voids = e.entry and v.voids is not null and v.posting <= pin);
end;

alter table target.target_entry enable row level security;
alter table target.target_entry force row level security;
create policy owner_all on target.target_entry to caunoi_owner using (true) with check (true);
create policy reached_reads on target.target_entry for select using (
  (owner_kind = 'UNIT' and owner_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor()))
  or (owner_kind in ('ZONE', 'GROUP') and (owner_kind, owner_id) in (
        select z.owner_kind, z.owner_id from access.zone_reach z where z.account_id = ledger.actor())));
create policy record_holders_write on target.target_entry for insert with check (
  (owner_kind = 'UNIT' and owner_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records))
  or (owner_kind in ('ZONE', 'GROUP') and (owner_kind, owner_id) in (
        select z.owner_kind, z.owner_id from access.zone_reach z where z.account_id = ledger.actor() and z.records)));

grant usage on schema target to caunoi_app, caunoi_counter;
grant select, insert on target.target_entry to caunoi_app;
grant select on target.target_entry to caunoi_counter;
