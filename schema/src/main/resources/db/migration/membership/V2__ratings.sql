-- Yearly and quarterly ratings of members, units and committees, by name or by count: statements about a whole year or quarter.
-- A yearly figure never sums quarters; what has not been rated is told apart.

create table membership.rating (
  entry     bigint    primary key default nextval('ledger.entry'),
  posting   bigint    not null references ledger.posting,
  voids     bigint    unique references membership.rating,
  unit_id   bigint    not null references organization.unit,
  during    daterange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  grain     text      not null check (grain in ('YEAR', 'QUARTER')),
  rated     text      not null check (rated in ('DANG_VIEN', 'TO_CHUC', 'CAP_UY')),
  grade     text      not null check (grade in ('XUAT_SAC', 'TOT', 'HOAN_THANH', 'KHONG_HOAN_THANH', 'CHUA_XEP_LOAI')),
  quantity  integer   not null check (quantity > 0),
  person_id bigint    references membership.person,
  row_key   text,
  paper_id  bigint    references paper.paper,
  check (person_id is null or (rated = 'DANG_VIEN' and quantity = 1))
);
comment on column membership.rating.during is 'The year or quarter of which it speaks; half-open.';
create index on membership.rating (unit_id);
create index on membership.rating (person_id);
create index on membership.rating (posting);

create function membership.live_ratings(pin bigint) returns setof membership.rating language sql stable
begin atomic
  select e.* from membership.rating e
  where e.posting <= pin and e.voids is null
    and not exists (select from membership.rating v where v.voids = e.entry and v.voids is not null and v.posting <= pin);
end;

-- The facts of ratings, on the last day of their year or quarter; the grade is their level.
create function membership.rating_fact(pin bigint)
  returns table (entry bigint, posting bigint, fact_on date, line text, kind text, unit_id bigint, counter_unit_id bigint,
                 enterprise_id bigint, person_id bigint, quantity numeric, people numeric, amount numeric, currency text,
                 level text, dims jsonb, source_kind text, source_id bigint, paper_id bigint) language sql stable
begin atomic
  select r.entry, r.posting, upper(r.during) - 1, u.line, 'rating.' || r.rated || '.' || r.grade, r.unit_id, null::bigint,
         null::bigint, r.person_id, r.quantity::numeric, null::numeric, null::numeric, null::text,
         r.grade, jsonb_build_object('grain', r.grain), 'rating', r.entry, r.paper_id
  from membership.live_ratings(pin) r join organization.unit u on u.unit_id = r.unit_id;
end;

-- where persons belonged, and when
create function membership.stay(pin bigint, persons bigint[])
  returns table (person_id bigint, unit_id bigint, during daterange) language sql stable
begin atomic
  select s.person_id, s.unit_id, s.during from (
    select m.person_id, m.to_unit_id as unit_id,
           daterange(m.effective_on, lead(m.effective_on) over (partition by m.person_id order by m.effective_on, m.entry)) as during
    from membership.live(pin) m
    where m.person_id = any (persons) and (m.from_unit_id is distinct from m.to_unit_id or m.kind = 'NAMED')) s
  where s.unit_id is not null and not isempty(s.during);
end;

-- Days on which persons were exempted from activity: whoever is exempt is not rated.
create function membership.exemption(pin bigint, persons bigint[])
  returns table (person_id bigint, during daterange) language sql stable
begin atomic
  select e.person_id, e.during from (
    select m.person_id, m.kind,
           daterange(m.effective_on, lead(m.effective_on) over (partition by m.person_id order by m.effective_on, m.entry)) as during
    from membership.live(pin) m
    where m.person_id = any (persons) and (m.kind in ('EXEMPTED', 'RESUMED') or m.from_unit_id is distinct from m.to_unit_id)) e
  where e.kind = 'EXEMPTED' and not isempty(e.during);
end;

create function membership.rating_of_exempt(brought_by bigint) returns setof bigint language sql stable
begin atomic
  select r.entry from membership.live_ratings(brought_by) r
  join membership.exemption(brought_by, (select array_agg(distinct t.person_id) from membership.rating t where t.posting = brought_by)) e
    on e.person_id = r.person_id and e.during @> (upper(r.during) - 1)
  where r.posting = brought_by and r.grade <> 'CHUA_XEP_LOAI';
end;

-- Ratings by name that a posting may have made impossible: its own, those of persons whom it moved, and all where it moved units.
create function membership.rating_touched(touched_by bigint) returns setof membership.rating language sql stable
begin atomic
  with moved as materialized (
    select distinct m.person_id from membership.movement m where m.posting = touched_by and m.person_id is not null
  ), trees as materialized (
    select exists (select from organization.unit_entry e where e.posting = touched_by
                   and e.event in ('OPENED', 'FOUNDED', 'MOVED', 'HANDED_OVER', 'RECEIVED')) as moved
  )
  select r.* from membership.live_ratings(touched_by) r where r.person_id is not null and r.posting = touched_by
  union
  select r.* from membership.live_ratings(touched_by) r where r.person_id in (select m.person_id from moved m)
  union
  select r.* from membership.live_ratings(touched_by) r where r.person_id is not null and (select t.moved from trees t);
end;

-- Those of persons who on no day of the period belonged to the rated unit or to one below it.
create function membership.rating_astray(touched_by bigint) returns setof membership.rating language sql stable
as $$
  with recursive touched as materialized (
    select r.* from membership.rating_touched(touched_by) r
  ), stay as materialized (
    select s.* from membership.stay(touched_by, (select array_agg(distinct t.person_id) from touched t)) s
  ), placement as materialized (
    select p.unit_id, p.parent_id, p.during from organization.placement_spell(touched_by) p
    where p.parent_id is not null and not isempty(p.during)
  ), above (start_id, here_id, during) as (
    select distinct s.unit_id, s.unit_id, daterange(null, null) from stay s
    union
    select a.start_id, p.parent_id, a.during * p.during
    from above a join placement p on p.unit_id = a.here_id and p.during && a.during
  )
  select t.* from touched t
  where not exists (
    select from stay s join above a on a.start_id = s.unit_id
    where s.person_id = t.person_id and a.here_id = t.unit_id and s.during && t.during
      and a.during && (s.during * t.during))
$$;

alter table membership.rating enable row level security;
alter table membership.rating force row level security;
create policy owner_all on membership.rating to caunoi_owner using (true) with check (true);
create policy reached_reads on membership.rating for select
  using (unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor()));
create policy record_holders_write on membership.rating for insert with check (
  unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records));

grant select, insert on membership.rating to caunoi_app;
grant select on membership.rating to caunoi_counter;
