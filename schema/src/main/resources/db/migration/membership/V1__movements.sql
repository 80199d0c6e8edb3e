-- Membership is double-sided: a person, or a count, moves from a unit or the outside to a unit or the outside.
-- Named and counted members live in this one ledger. Entries hold ids, never names.

create sequence membership.person_id;

create table membership.person (
  person_id bigint primary key default nextval('membership.person_id'),
  line      text   not null check (line in ('PARTY', 'UNION', 'YOUTH', 'WOMEN')),
  code      text   not null
);
create index on membership.person (line, code);
comment on table membership.person is
  'A human in one line; the same human in two lines is two rows. No unique constraint: it would tell of rows out of reach.';

-- identity data sits apart, so that it can be erased by law while the counts stay
create table membership.person_name (
  entry     bigint  primary key default nextval('ledger.entry'),
  posting   bigint  not null references ledger.posting,
  person_id bigint  not null references membership.person,
  full_name text    not null,
  sort_key  text    not null
);
create index on membership.person_name (person_id);

create table membership.movement (
  entry         bigint  primary key default nextval('ledger.entry'),
  posting       bigint  not null references ledger.posting,
  voids         bigint  unique references membership.movement,
  line          text    not null check (line in ('PARTY', 'UNION', 'YOUTH', 'WOMEN')),
  effective_on  date    not null,
  kind          text    not null check (kind in ('OPENING', 'ADMITTED', 'READMITTED', 'MADE_OFFICIAL', 'TRANSFERRED',
                  'TEMPORARY_IN', 'TEMPORARY_OUT', 'EXEMPTED', 'RESUMED', 'LEFT_JOB', 'RETIRED', 'ENTERPRISE_CLOSED',
                  'AGED_OUT', 'DIED', 'STRUCK_OFF', 'EXPELLED', 'RESIGNED', 'RESTORED', 'NAMED', 'OTHER_DECREASE')),
  person_id     bigint  references membership.person,
  quantity      integer not null check (quantity > 0),
  from_unit_id  bigint  references organization.unit,
  to_unit_id    bigint  references organization.unit,
  standing      text    check (standing in ('PROBATIONARY', 'OFFICIAL')),
  sex           text    check (sex in ('NAM', 'NU')),
  born_on       date,
  born_precision text   check (born_precision in ('DAY', 'MONTH', 'YEAR')),
  occupation    text    check (occupation in ('CHU_DN', 'QUAN_LY', 'CONG_NHAN_TRUC_TIEP', 'GIAN_TIEP', 'KHAC')),
  pool_sex      text    check (pool_sex in ('NAM', 'NU')),
  pool_occupation text,
  row_key       text,
  mirror_key    text,
  paper_id      bigint  references paper.paper,
  check (from_unit_id is not null or to_unit_id is not null),
  check (person_id is null or quantity = 1),
  check ((born_on is null) = (born_precision is null)),
  check (kind not in ('MADE_OFFICIAL', 'TEMPORARY_IN', 'TEMPORARY_OUT', 'EXEMPTED', 'RESUMED', 'NAMED') or from_unit_id = to_unit_id),
  check (kind not in ('OPENING', 'ADMITTED', 'READMITTED', 'RESTORED') or from_unit_id is null),
  check (kind not in ('LEFT_JOB', 'RETIRED', 'ENTERPRISE_CLOSED', 'AGED_OUT', 'DIED', 'STRUCK_OFF', 'EXPELLED', 'RESIGNED',
                      'OTHER_DECREASE') or to_unit_id is null),
  check (kind <> 'NAMED' or person_id is not null)
);
comment on column membership.movement.sex is 'As stated by this entry; a person''s attributes are what the entries of the person state.';
comment on column membership.movement.pool_sex is 'NAMED only: the class of the counted pool from which the person is taken.';
create index on membership.movement (from_unit_id, effective_on);
create index on membership.movement (to_unit_id, effective_on);
create index on membership.movement (person_id, effective_on);
create index on membership.movement (posting);

create function membership.live(pin bigint) returns setof membership.movement language sql stable
begin atomic
  select e.* from membership.movement e
  where e.posting <= pin and e.voids is null
    and not exists (select from membership.movement v where v.voids = e.entry and v.posting <= pin);
end;

-- what is known of named persons; sex and birth are timeless, the occupation holds from the day it was stated
create function membership.trait(pin bigint)
  returns table (person_id bigint, sex text, born_on date) language sql stable
begin atomic
  select m.person_id,
         (array_agg(m.sex order by m.effective_on desc, m.entry desc) filter (where m.sex is not null))[1],
         (array_agg(m.born_on order by m.effective_on desc, m.entry desc) filter (where m.born_on is not null))[1]
  from membership.live(pin) m where m.person_id is not null and (m.sex is not null or m.born_on is not null)
  group by m.person_id;
end;

create function membership.occupation_spell(pin bigint)
  returns table (person_id bigint, occupation text, during daterange) language sql stable
begin atomic
  select m.person_id, m.occupation,
         daterange(m.effective_on, lead(m.effective_on) over (partition by m.person_id order by m.effective_on, m.entry))
  from membership.live(pin) m where m.person_id is not null and m.occupation is not null;
end;

-- The facts of this module. A movement between two units is two facts, one on each side. Naming the counted moves one
-- from the pool to the person and is no flow. Entries that do not move the count (official, temporary, exempt) have
-- a fact of their own kind at the unit, counted by flows only.
create function membership.fact(pin bigint)
  returns table (entry bigint, posting bigint, fact_on date, line text, kind text, unit_id bigint, counter_unit_id bigint,
                 enterprise_id bigint, person_id bigint, quantity numeric, people numeric, amount numeric, currency text,
                 level text, dims jsonb, source_kind text, source_id bigint, paper_id bigint) language sql stable
begin atomic
  select m.entry, m.posting, m.effective_on, m.line, 'member.' || m.kind, m.to_unit_id, m.from_unit_id,
         null::bigint, m.person_id, m.quantity::numeric, null::numeric, null::numeric, null::text, null::text,
         case when m.person_id is null then jsonb_build_object('sex', m.sex, 'occupation', m.occupation) end,
         'movement', m.entry, m.paper_id
  from membership.live(pin) m
  where m.to_unit_id is not null and m.to_unit_id is distinct from m.from_unit_id
  union all
  select m.entry, m.posting, m.effective_on, m.line, 'member.' || m.kind, m.from_unit_id, m.to_unit_id,
         null::bigint, m.person_id, -m.quantity::numeric, null::numeric, null::numeric, null::text, null::text,
         case when m.person_id is null then jsonb_build_object('sex', m.sex, 'occupation', m.occupation) end,
         'movement', m.entry, m.paper_id
  from membership.live(pin) m
  where m.from_unit_id is not null and m.to_unit_id is distinct from m.from_unit_id
  union all
  select m.entry, m.posting, m.effective_on, m.line, 'member.' || m.kind, m.to_unit_id, m.to_unit_id,
         null::bigint, m.person_id, m.quantity::numeric, null::numeric, null::numeric, null::text, null::text,
         case when m.person_id is null then jsonb_build_object('sex', m.sex, 'occupation', m.occupation) end,
         'movement', m.entry, m.paper_id
  from membership.live(pin) m
  where m.from_unit_id = m.to_unit_id
  union all
  select m.entry, m.posting, m.effective_on, m.line, 'member.NAMED', m.from_unit_id, m.to_unit_id,
         null::bigint, null::bigint, -m.quantity::numeric, null::numeric, null::numeric, null::text, null::text,
         jsonb_build_object('sex', m.pool_sex, 'occupation', m.pool_occupation),
         'movement', m.entry, m.paper_id
  from membership.live(pin) m
  where m.kind = 'NAMED';
end;

do $$
declare t text;
begin
  foreach t in array array['person', 'person_name', 'movement'] loop
    execute format('alter table membership.%I enable row level security', t);
    execute format('alter table membership.%I force row level security', t);
    execute format('create policy owner_all on membership.%I to caunoi_owner using (true) with check (true)', t);
  end loop;
end $$;

create policy reached_reads on membership.movement for select using (
  from_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor())
  or to_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor()));
create policy record_holders_write on membership.movement for insert with check (
  (from_unit_id is null or from_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records))
  and (to_unit_id is null or to_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records)));

-- a person is seen by who holds the records of a unit through which the person went
create policy record_holders_read on membership.person for select using (person_id in (
  select m.person_id from membership.movement m
  where m.from_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records)
     or m.to_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records)));
create policy record_holders_write on membership.person for insert with check (
  line in (select r.line from access.reach r where r.account_id = ledger.actor() and r.records));
create policy record_holders_read on membership.person_name for select using (
  person_id in (select p.person_id from membership.person p));
create policy record_holders_write on membership.person_name for insert with check (
  exists (select from access.reach r where r.account_id = ledger.actor() and r.records));

grant usage on schema membership to caunoi_app, caunoi_counter;
grant select, insert on all tables in schema membership to caunoi_app;
-- figures are computed by a role that cannot read a name or a person's code
grant select on membership.movement to caunoi_counter;
grant usage on sequence membership.person_id to caunoi_app;
