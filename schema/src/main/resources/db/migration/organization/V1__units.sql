-- The trees of the four lines as dated facts. One row of unit_entry is one thing that a decision did to a unit on a day;
-- parent, kind, name and principal enterprise hold from that day until the next row that states them.

create sequence organization.unit_id;

create table organization.unit (
  unit_id bigint primary key default nextval('organization.unit_id'),
  code    text   not null unique,
  line    text   not null check (line in ('PARTY', 'UNION', 'YOUTH', 'WOMEN'))
);

create table organization.unit_entry (
  entry         bigint  primary key default nextval('ledger.entry'),
  posting       bigint  not null references ledger.posting,
  voids         bigint  unique references organization.unit_entry,
  unit_id       bigint  not null references organization.unit,
  effective_on  date    not null,
  event         text    not null check (event in ('OPENED', 'FOUNDED', 'RENAMED', 'MOVED', 'HANDED_OVER', 'RECEIVED',
                  'KIND_CHANGED', 'LINKED', 'UNLINKED', 'PRINCIPAL_CHANGED', 'ENDED')),
  name          text,
  kind          text,
  parent_id     bigint  references organization.unit,
  led_by_id     bigint  references organization.unit,
  zone_group_id bigint  references enterprise.zone_group,
  enterprise_id bigint  references enterprise.enterprise,
  principal     boolean not null default false,
  manner        text    check (manner in ('GIAI_THE', 'GIAI_TAN', 'SAP_NHAP', 'HOP_NHAT', 'CHIA_TACH')),
  related_id    bigint  references organization.unit,
  row_key       text,
  paper_id      bigint  references paper.paper,
  check ((event in ('OPENED', 'FOUNDED')) = (name is not null and kind is not null and event <> 'RENAMED')),
  check ((event in ('LINKED', 'UNLINKED', 'PRINCIPAL_CHANGED')) = (enterprise_id is not null)),
  check (event <> 'RENAMED' or name is not null),
  check (event <> 'KIND_CHANGED' or kind is not null)
);
create index on organization.unit_entry (unit_id, effective_on);
create index on organization.unit_entry (parent_id);
create index on organization.unit_entry (posting);
comment on column organization.unit_entry.manner is
  'How it ended (ENDED), or how it was born where it was not simply founded (FOUNDED: CHIA_TACH, HOP_NHAT).';
comment on column organization.unit_entry.related_id is 'The other unit of a split or merger: lineage.';

create table organization.term_entry (
  entry        bigint primary key default nextval('ledger.entry'),
  posting      bigint not null references ledger.posting,
  voids        bigint unique references organization.term_entry,
  unit_id      bigint not null references organization.unit,
  name         text   not null,
  ordinal      integer,
  effective_on date   not null,
  until        date   check (until > effective_on),
  row_key      text,
  paper_id     bigint references paper.paper
);
create index on organization.term_entry (unit_id);
create index on organization.term_entry (posting);

create function organization.live(pin bigint) returns setof organization.unit_entry language sql stable
begin atomic
  select e.* from organization.unit_entry e
  where e.posting <= pin and e.voids is null
    -- "is not null" says nothing new, but lets the planner read the few reversals by index
    and not exists (select from organization.unit_entry v where v.voids = e.entry and v.voids is not null and v.posting <= pin);
end;

create function organization.live_terms(pin bigint) returns setof organization.term_entry language sql stable
begin atomic
  select e.* from organization.term_entry e
  where e.posting <= pin and e.voids is null
    and not exists (select from organization.term_entry v where v.voids = e.entry and v.voids is not null and v.posting <= pin);
end;

-- who stood above whom, and when; a parent of null is the outside
create function organization.placement_spell(pin bigint)
  returns table (unit_id bigint, parent_id bigint, during daterange, entry bigint) language sql stable
begin atomic
  select e.unit_id, e.parent_id,
         daterange(e.effective_on, lead(e.effective_on) over (partition by e.unit_id order by e.effective_on, e.entry)), e.entry
  from organization.live(pin) e
  where e.event in ('OPENED', 'FOUNDED', 'MOVED', 'HANDED_OVER', 'RECEIVED');
end;

create function organization.kind_spell(pin bigint)
  returns table (unit_id bigint, kind text, during daterange, entry bigint) language sql stable
begin atomic
  select e.unit_id, e.kind,
         daterange(e.effective_on, lead(e.effective_on) over (partition by e.unit_id order by e.effective_on, e.entry)), e.entry
  from organization.live(pin) e where e.kind is not null;
end;

create function organization.name_spell(pin bigint)
  returns table (unit_id bigint, name text, during daterange) language sql stable
begin atomic
  select e.unit_id, e.name,
         daterange(e.effective_on, lead(e.effective_on) over (partition by e.unit_id order by e.effective_on, e.entry))
  from organization.live(pin) e where e.name is not null;
end;

-- the principal enterprise of each day; null after the last one was unlinked
create function organization.principal_spell(pin bigint)
  returns table (unit_id bigint, enterprise_id bigint, during daterange) language sql stable
begin atomic
  select e.unit_id, case when e.event = 'UNLINKED' then null else e.enterprise_id end,
         daterange(e.effective_on, lead(e.effective_on) over (partition by e.unit_id order by e.effective_on, e.entry))
  from organization.live(pin) e where e.principal;
end;

-- Founded (included) to ended (excluded). An end is compared with its birth before the two become a range: the planner may
-- do so also for rows that it drops afterwards, such as a birth that was taken back.
create function organization.lifetime(pin bigint)
  returns table (unit_id bigint, during daterange) language sql stable
begin atomic
  select b.unit_id, case when d.effective_on < b.effective_on then 'empty' else daterange(b.effective_on, d.effective_on) end
  from organization.live(pin) b
  left join organization.live(pin) d on d.unit_id = b.unit_id and d.event = 'ENDED'
  where b.event in ('OPENED', 'FOUNDED');
end;

-- the sub-tree of a unit over all time: each unit with the days on which its path led through the root,
-- and the direct child of the root through which it led (the root itself for its own rows)
create function organization.within(root bigint, pin bigint)
  returns table (unit_id bigint, child_id bigint, during daterange) language sql stable
as $$
  with recursive placement as materialized (
    select p.unit_id, p.parent_id, p.during from organization.placement_spell(pin) p where not isempty(p.during)
  ), tree (unit_id, child_id, during) as (
    select root, root, daterange(null, null)
    union all
    select p.unit_id, case when t.unit_id = root then p.unit_id else t.child_id end, t.during * p.during
    from tree t join placement p on p.parent_id = t.unit_id and t.during && p.during
  )
  select t.unit_id, t.child_id, t.during from tree t
$$;

-- The facts of this module: births and ends of units. Attributes (kind, place) are resolved by the asked or the own date.
create function organization.fact(pin bigint)
  returns table (entry bigint, posting bigint, fact_on date, line text, kind text, unit_id bigint, counter_unit_id bigint,
                 enterprise_id bigint, person_id bigint, quantity numeric, people numeric, amount numeric, currency text,
                 level text, dims jsonb, source_kind text, source_id bigint, paper_id bigint) language sql stable
begin atomic
  select e.entry, e.posting, e.effective_on, u.line,
         'unit.' || case
           when e.event = 'OPENED' then 'OPENED'
           when e.event = 'FOUNDED' and e.manner is null then 'FOUNDED'
           when e.event = 'FOUNDED' then 'BORN_' || e.manner
           when e.manner in ('SAP_NHAP', 'HOP_NHAT', 'CHIA_TACH') then 'CEASED_' || e.manner
           else 'ENDED' end,
         e.unit_id, null::bigint, null::bigint, null::bigint,
         case when e.event = 'ENDED' then -1 else 1 end::numeric, null::numeric, null::numeric, null::text,
         null::text, null::jsonb, 'unit', e.unit_id, e.paper_id
  from organization.live(pin) e join organization.unit u on u.unit_id = e.unit_id
  where e.event in ('OPENED', 'FOUNDED', 'ENDED');
end;

alter table organization.unit enable row level security;
alter table organization.unit force row level security;
create policy owner_all on organization.unit to caunoi_owner using (true) with check (true);
create policy reached_reads on organization.unit for select
  using (unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor()));
create policy record_holders_write on organization.unit for insert with check (
  exists (select from access.reach r where r.account_id = ledger.actor() and r.records)
  or exists (select from access.whole_reach w where w.account_id = ledger.actor() and w.records));

do $$
declare t text;
begin
  foreach t in array array['unit_entry', 'term_entry'] loop
    execute format('alter table organization.%I enable row level security', t);
    execute format('alter table organization.%I force row level security', t);
    execute format('create policy owner_all on organization.%I to caunoi_owner using (true) with check (true)', t);
    execute format('create policy reached_reads on organization.%I for select
      using (unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor()))', t);
    execute format('create policy record_holders_write on organization.%I for insert with check
      (unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records))', t);
  end loop;
end $$;

grant usage on schema organization to caunoi_app, caunoi_counter;
grant select, insert on all tables in schema organization to caunoi_app;
grant select on all tables in schema organization to caunoi_counter;
grant usage on sequence organization.unit_id to caunoi_app;
