-- Zones, groups of zones and enterprises. An identity row carries the code; everything that may change is a dated entry:
-- true from effective_on until `until` or the next entry of the same owner. Entries are voided, never changed.

create sequence enterprise.owner_id;

create table enterprise.zone_group (
  group_id bigint primary key default nextval('enterprise.owner_id'),
  code     text   not null unique
);
create table enterprise.zone (
  zone_id bigint primary key default nextval('enterprise.owner_id'),
  code    text   not null unique
);
create table enterprise.enterprise (
  enterprise_id bigint primary key default nextval('enterprise.owner_id'),
  code          text   not null unique
);

create table enterprise.zone_entry (
  entry        bigint  primary key default nextval('ledger.entry'),
  posting      bigint  not null references ledger.posting,
  voids        bigint  unique references enterprise.zone_entry,
  zone_id      bigint  not null references enterprise.zone,
  effective_on date    not null,
  until        date    check (until > effective_on),
  name         text    not null,
  group_id     bigint  references enterprise.zone_group,
  kind         text    check (kind in ('KCN', 'KCX', 'CCN')),
  area_ha      numeric check (area_ha > 0),
  row_key      text,
  paper_id     bigint  references paper.paper
);
create index on enterprise.zone_entry (zone_id, effective_on);
create index on enterprise.zone_entry (posting);

create table enterprise.enterprise_entry (
  entry         bigint primary key default nextval('ledger.entry'),
  posting       bigint not null references ledger.posting,
  voids         bigint unique references enterprise.enterprise_entry,
  enterprise_id bigint not null references enterprise.enterprise,
  effective_on  date   not null,
  until         date   check (until > effective_on),
  name          text   not null,
  tax_code      text,
  owner_type    text   not null check (owner_type in ('FDI_100', 'LIEN_DOANH', 'TU_NHAN', 'CO_VON_NHA_NUOC', 'NHA_NUOC',
                  'HOP_TAC_XA', 'SU_NGHIEP_NGOAI_CONG_LAP', 'KHONG_PHAI_DN', 'KHAC')),
  size          text,
  zone_id       bigint references enterprise.zone,
  status        text   check (status in ('HOAT_DONG', 'TAM_NGUNG', 'NGUNG')),
  row_key       text,
  paper_id      bigint references paper.paper
);
create index on enterprise.enterprise_entry (enterprise_id, effective_on);
create index on enterprise.enterprise_entry (posting);

-- live at a pin: recorded by then, and not voided by then
create function enterprise.live_zones(pin bigint) returns setof enterprise.zone_entry language sql stable
begin atomic
  select e.* from enterprise.zone_entry e
  where e.posting <= pin and e.voids is null
    and not exists (select from enterprise.zone_entry v where v.voids = e.entry and v.voids is not null and v.posting <= pin);
end;

create function enterprise.live_enterprises(pin bigint) returns setof enterprise.enterprise_entry language sql stable
begin atomic
  select e.* from enterprise.enterprise_entry e
  where e.posting <= pin and e.voids is null
    and not exists (select from enterprise.enterprise_entry v where v.voids = e.entry and v.voids is not null and v.posting <= pin);
end;

create function enterprise.zone_spell(pin bigint)
  returns table (zone_id bigint, group_id bigint, name text, during daterange, entry bigint) language sql stable
begin atomic
  select e.zone_id, e.group_id, e.name,
         daterange(e.effective_on, least(e.until, lead(e.effective_on) over (partition by e.zone_id order by e.effective_on, e.entry))),
         e.entry
  from enterprise.live_zones(pin) e;
end;

create function enterprise.enterprise_spell(pin bigint)
  returns table (enterprise_id bigint, name text, owner_type text, size text, zone_id bigint, status text,
                 during daterange, entry bigint, posting bigint, paper_id bigint) language sql stable
begin atomic
  select e.enterprise_id, e.name, e.owner_type, e.size, e.zone_id, coalesce(e.status, 'HOAT_DONG'),
         daterange(e.effective_on, least(e.until, lead(e.effective_on) over (partition by e.enterprise_id order by e.effective_on, e.entry))),
         e.entry, e.posting, e.paper_id
  from enterprise.live_enterprises(pin) e;
end;

-- The facts of this module: an enterprise in operation from the day of an entry (+1) to the day it ends (−1).
create function enterprise.fact(pin bigint)
  returns table (entry bigint, posting bigint, fact_on date, line text, kind text, unit_id bigint, counter_unit_id bigint,
                 enterprise_id bigint, person_id bigint, quantity numeric, people numeric, amount numeric, currency text,
                 level text, dims jsonb, source_kind text, source_id bigint, paper_id bigint) language sql stable
begin atomic
  select s.entry, s.posting, lower(s.during), null::text, 'enterprise.OPERATING', null::bigint, null::bigint,
         s.enterprise_id, null::bigint, 1::numeric, null::numeric, null::numeric, null::text,
         null::text, null::jsonb, 'enterprise', s.enterprise_id, s.paper_id
  from enterprise.enterprise_spell(pin) s where s.status = 'HOAT_DONG'
  union all
  select s.entry, s.posting, upper(s.during), null::text, 'enterprise.OPERATING', null::bigint, null::bigint,
         s.enterprise_id, null::bigint, -1::numeric, null::numeric, null::numeric, null::text,
         null::text, null::jsonb, 'enterprise', s.enterprise_id, s.paper_id
  from enterprise.enterprise_spell(pin) s where s.status = 'HOAT_DONG' and not upper_inf(s.during);
end;

-- Registers of zones and enterprises are open to every account of the office (no person, no line in them);
-- they are written by who holds the zone, or the records of any line.
do $$
declare t text;
begin
  foreach t in array array['zone_group', 'zone', 'enterprise', 'zone_entry', 'enterprise_entry'] loop
    execute format('alter table enterprise.%I enable row level security', t);
    execute format('alter table enterprise.%I force row level security', t);
    execute format('create policy owner_all on enterprise.%I to caunoi_owner using (true) with check (true)', t);
    execute format('create policy register_reads on enterprise.%I for select using (ledger.actor() is not null)', t);
    execute format('create policy holder_writes on enterprise.%I for insert with check (
      exists (select from access.zone_reach z where z.account_id = ledger.actor() and z.records)
      or exists (select from access.reach r where r.account_id = ledger.actor() and r.records)
      or exists (select from access.whole_reach w where w.account_id = ledger.actor() and w.records))', t);
  end loop;
end $$;

grant usage on schema enterprise to caunoi_app, caunoi_counter;
grant select, insert on all tables in schema enterprise to caunoi_app;
grant select on all tables in schema enterprise to caunoi_counter;
grant usage on sequence enterprise.owner_id to caunoi_app;
