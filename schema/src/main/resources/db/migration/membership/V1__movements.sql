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
  pool_occupation text   check (pool_occupation in ('CHU_DN', 'QUAN_LY', 'CONG_NHAN_TRUC_TIEP', 'GIAN_TIEP', 'KHAC')),
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
  check (kind <> 'TRANSFERRED' or from_unit_id is distinct from to_unit_id),
  check (kind <> 'NAMED' or person_id is not null),
  check (kind = 'NAMED' or (pool_sex is null and pool_occupation is null))
);
comment on column membership.movement.sex is 'As stated by this entry; a person''s attributes are what the entries of the person state.';
comment on column membership.movement.pool_sex is 'NAMED only: the class of the counted pool from which the person is taken.';
create index on membership.movement (from_unit_id, effective_on);
create index on membership.movement (to_unit_id, effective_on);
create index on membership.movement (person_id, effective_on);
create index on membership.movement (posting);
-- what moves the counted pools: a small part of a line that is kept by name
create index on membership.movement (from_unit_id) where person_id is null or kind = 'NAMED';
create index on membership.movement (to_unit_id) where person_id is null or kind = 'NAMED';

create function membership.live(pin bigint) returns setof membership.movement language sql stable
begin atomic
  select e.* from membership.movement e
  where e.posting <= pin and e.voids is null
    -- "is not null" says nothing new, but lets the planner read the few reversals by index
    and not exists (select from membership.movement v
                    where v.voids = e.entry and v.voids is not null and v.posting <= pin);
end;

-- the name by which a person is known now: not pinned, because names can be erased by law
create view membership.known_name with (security_invoker = true) as
  select distinct on (n.person_id) n.person_id, n.full_name, n.sort_key
  from membership.person_name n order by n.person_id, n.entry desc;

-- the name by which a person was known at a pin, where it was not erased since
create function membership.name_known(pin bigint, persons bigint[])
  returns table (person_id bigint, full_name text) language sql stable
begin atomic
  select distinct on (n.person_id) n.person_id, n.full_name
  from membership.person_name n where n.person_id = any (persons) and n.posting <= pin
  order by n.person_id, n.entry desc;
end;

-- units by the codes which an entry names, and whether the actor may write records there
create function membership.unit_coded(codes text[])
  returns table (code text, unit_id bigint, line text, writable boolean) language sql stable
begin atomic
  select u.code, u.unit_id, u.line,
         u.unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records)
  from organization.unit u where u.code = any (codes);
end;

-- live movements which the actor may take back: those of which the actor may write both sides
create function membership.reversible(pin bigint) returns setof membership.movement language sql stable
begin atomic
  select m.* from membership.live(pin) m
  where (m.from_unit_id is null or m.from_unit_id in
          (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records))
    and (m.to_unit_id is null or m.to_unit_id in
          (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records));
end;

-- how a refusal names a unit: its code, and its name on the day it speaks of
create function membership.unit_called(pin bigint, units bigint[], days date[])
  returns table (unit_id bigint, on_day date, code text, name text) language sql stable
begin atomic
  select w.unit_id, w.on_day, u.code,
         (select n.name from organization.name_spell(pin) n where n.unit_id = w.unit_id
          order by n.during @> w.on_day desc, lower(n.during) limit 1)
  from unnest(units, days) as w (unit_id, on_day) join organization.unit u on u.unit_id = w.unit_id;
end;

-- live movements in the words of the office: codes, papers by number and day
create function membership.stated(pin bigint)
  returns table (entry bigint, posting bigint, effective_on date, kind text, person_id bigint, person_code text,
                 quantity integer, from_unit_id bigint, from_code text, to_unit_id bigint, to_code text,
                 standing text, sex text, born_on date, born_precision text, occupation text, row_key text,
                 mirror_key text, paper_number text, paper_dated date) language sql stable
begin atomic
  select m.entry, m.posting, m.effective_on, m.kind, m.person_id, p.code,
         m.quantity, m.from_unit_id, f.code, m.to_unit_id, t.code,
         m.standing, m.sex, m.born_on, m.born_precision, m.occupation, m.row_key,
         m.mirror_key, d.number, d.dated
  from membership.live(pin) m
  left join membership.person p on p.person_id = m.person_id
  left join organization.unit f on f.unit_id = m.from_unit_id
  left join organization.unit t on t.unit_id = m.to_unit_id
  left join paper.paper d on d.paper_id = m.paper_id;
end;

-- Live movements seen from each unit they touch. Direction: 1 in, -1 out, 0 in place. The class is that of the counted
-- pool: naming takes one person from the class which the entry says.
create function membership.side(pin bigint)
  returns table (unit_id bigint, direction integer, entry bigint, posting bigint, effective_on date, kind text,
                 person_id bigint, quantity integer, sex text, occupation text) language sql stable
begin atomic
  select m.to_unit_id, case when m.from_unit_id = m.to_unit_id then 0 else 1 end, m.entry, m.posting, m.effective_on,
         m.kind, m.person_id, m.quantity, case when m.kind = 'NAMED' then m.pool_sex else m.sex end,
         case when m.kind = 'NAMED' then m.pool_occupation else m.occupation end
  from membership.live(pin) m where m.to_unit_id is not null
  union all
  select m.from_unit_id, -1, m.entry, m.posting, m.effective_on, m.kind, m.person_id, m.quantity, m.sex, m.occupation
  from membership.live(pin) m where m.from_unit_id is not null and m.from_unit_id is distinct from m.to_unit_id;
end;

-- the counted pool of units by class and day
create function membership.pool_change(pin bigint, units bigint[])
  returns table (unit_id bigint, effective_on date, sex text, occupation text, quantity bigint) language sql stable
begin atomic
  select s.unit_id, s.effective_on, s.sex, s.occupation,
         sum(case when s.kind = 'NAMED' then -1 else s.direction * s.quantity end)
  from membership.side(pin) s
  where s.unit_id = any (units) and (s.person_id is null or s.kind = 'NAMED')
  group by s.unit_id, s.effective_on, s.sex, s.occupation;
end;

-- What the rules look at. The whole live history of every person whom a posting touched, reversals included;
-- a unit out of reach shows only the movements that crossed into reach.
create function membership.person_step(touched_by bigint)
  returns table (person_id bigint, entry bigint, posting bigint, effective_on date, kind text, standing text,
                 from_unit_id bigint, to_unit_id bigint, from_reached boolean, to_reached boolean) language sql stable
begin atomic
  select m.person_id, m.entry, m.posting, m.effective_on, m.kind, m.standing, m.from_unit_id, m.to_unit_id,
         m.from_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor()),
         m.to_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor())
  from membership.live(touched_by) m
  where m.person_id in (select t.person_id from membership.movement t where t.posting = touched_by)
  order by m.person_id, m.effective_on, m.entry;
end;

-- The units which a posting touched by movements, or by their own birth or end, with their lives.
create function membership.unit_touched(touched_by bigint)
  returns table (unit_id bigint, born_on date, born_entry bigint, born_posting bigint,
                 ended_on date, ended_entry bigint, ended_posting bigint, reborn boolean) language sql stable
begin atomic
  with touched as (
    select m.from_unit_id as unit_id from membership.movement m where m.posting = touched_by
    union
    select m.to_unit_id from membership.movement m where m.posting = touched_by
  ), reborn as (
    select e.unit_id from organization.unit_entry e
    where e.posting = touched_by and e.event in ('OPENED', 'FOUNDED', 'ENDED')
  ), named as (
    select t.unit_id from touched t where t.unit_id is not null union select r.unit_id from reborn r
  )
  select n.unit_id, b.effective_on, b.entry, b.posting, d.effective_on, d.entry, d.posting,
         n.unit_id in (select r.unit_id from reborn r)
  from named n
  left join organization.live(touched_by) b on b.unit_id = n.unit_id and b.event in ('OPENED', 'FOUNDED')
  left join organization.live(touched_by) d on d.unit_id = n.unit_id and d.event = 'ENDED';
end;

-- Their movements: what moves the counted pool, what the posting itself brought, and all the rest where the unit has
-- ended or its life has changed.
create function membership.unit_step(touched_by bigint)
  returns table (unit_id bigint, entry bigint, posting bigint, effective_on date, kind text, counted boolean,
                 quantity integer, direction integer) language sql stable
begin atomic
  with unit as materialized (
    select t.unit_id, t.reborn or t.ended_on is not null as whole from membership.unit_touched(touched_by) t
  )
  select s.unit_id, s.entry, s.posting, s.effective_on, s.kind, s.person_id is null, s.quantity, s.direction
  from unit u join membership.side(touched_by) s on s.unit_id = u.unit_id
  where s.person_id is null or s.kind = 'NAMED'
  union all
  select s.unit_id, s.entry, s.posting, s.effective_on, s.kind, false, s.quantity, s.direction
  from unit u join membership.side(touched_by) s on s.unit_id = u.unit_id
  where s.person_id is not null and s.kind <> 'NAMED' and s.posting = touched_by and not u.whole
  union all
  select s.unit_id, s.entry, s.posting, s.effective_on, s.kind, false, s.quantity, s.direction
  from unit u join membership.side(touched_by) s on s.unit_id = u.unit_id
  where s.person_id is not null and s.kind <> 'NAMED' and u.whole;
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

-- A person is seen by who holds the records of a unit through which the person went. Written as EXISTS, so that one
-- person is looked up by index and a whole list by one scan.
create policy record_holders_read on membership.person for select using (exists (
  select from membership.movement m
  where m.person_id = person.person_id
    and (m.from_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records)
      or m.to_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records))));
create policy record_holders_write on membership.person for insert with check (
  line in (select r.line from access.reach r where r.account_id = ledger.actor() and r.records));
create policy record_holders_read on membership.person_name for select using (exists (
  select from membership.movement m
  where m.person_id = person_name.person_id
    and (m.from_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records)
      or m.to_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records))));
-- a person is named by who sees the person; a new one, before the first movement, by who holds records of the line
-- Asked for each new person of a list. A session keeps the plan that it made for an almost empty table, so scanning the whole
-- table each time, however much has been recorded since, must not be a plan at all.
create function membership.has_moved(person bigint) returns boolean language sql stable security definer
  set search_path = pg_catalog set enable_seqscan = off
begin atomic
  select exists (select from membership.movement m where m.person_id = person);
end;
revoke execute on function membership.has_moved(bigint) from public;
grant execute on function membership.has_moved(bigint) to caunoi_app;
create policy record_holders_write on membership.person_name for insert with check (
  person_id in (select p.person_id from membership.person p)
  or (not membership.has_moved(person_id)
      and exists (select from access.reach r where r.account_id = ledger.actor() and r.records)));

grant usage on schema membership to caunoi_app, caunoi_counter;
grant select, insert on all tables in schema membership to caunoi_app;
-- figures are computed by a role that cannot read a name or a person's code
grant select on membership.movement to caunoi_counter;
grant usage on sequence membership.person_id to caunoi_app;
