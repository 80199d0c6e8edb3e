-- What the pages of people ask: who is where on a day, what was recorded of one person, and the search by name.

-- Small letters without marks, as VietnameseName.fold makes them of what somebody types: hoà, hòa and HOA are "hoa".
create function membership.folded(name text) returns text language sql immutable parallel safe
begin atomic
  select lower(btrim(regexp_replace(
    translate(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g'), U&'\0110\0111\00A0', 'dd '),
    '\s+', ' ', 'g')));
end;

-- A search restricts to units first, by the movements, and then reads the names of whoever is there by number: row-level
-- security lets no index on letters be asked before it has looked at the person. See membership.named.
alter table membership.person_name add column folded text not null generated always as (membership.folded(full_name)) stored;
create index person_name_searched on membership.person_name (person_id, entry desc) include (folded);

create view membership.searched_name with (security_invoker = true) as
  select distinct on (n.person_id) n.person_id, n.full_name, n.sort_key, n.folded
  from membership.person_name n order by n.person_id, n.entry desc;

-- the named members of units at the end of a day
create function membership.present(pin bigint, on_day date, units bigint[])
  returns table (person_id bigint, unit_id bigint) language sql stable
begin atomic
  select s.person_id, s.unit_id
  from (
    select m.person_id, m.to_unit_id as unit_id, 1 as change
    from membership.live(pin) m
    where m.to_unit_id = any (units) and m.person_id is not null and m.effective_on <= on_day
      and (m.kind = 'NAMED' or m.from_unit_id is distinct from m.to_unit_id)
    union all
    select m.person_id, m.from_unit_id, -1
    from membership.live(pin) m
    where m.from_unit_id = any (units) and m.person_id is not null and m.effective_on <= on_day
      and m.from_unit_id is distinct from m.to_unit_id) s
  group by s.person_id, s.unit_id having sum(s.change) > 0;
end;

-- The named members of units whose records the actor holds, with their names. Whoever is there may be seen by the policy of
-- the persons; asking it of each of 130,000 once more took a minute where this takes a second, so the function asks it of the
-- units, once, and reads the rest as owner.
create function membership.named(pin bigint, on_day date, units bigint[])
  returns table (person_id bigint, unit_id bigint, code text, full_name text, sort_key text, folded text) language sql stable
  security definer set search_path = pg_catalog
begin atomic
  select h.person_id, h.unit_id, p.code, n.full_name, n.sort_key, n.folded
  from membership.present(pin, on_day, array(
         select r.unit_id from access.reach r
         where r.account_id = ledger.actor() and r.records and r.unit_id = any (units))) h
  join membership.person p on p.person_id = h.person_id
  left join lateral (select s.full_name, s.sort_key, s.folded from membership.person_name s
                     where s.person_id = h.person_id order by s.entry desc limit 1) n on true;
end;
revoke execute on function membership.named(bigint, date, bigint[]) from public;
grant execute on function membership.named(bigint, date, bigint[]) to caunoi_app;

-- the same of whoever is or ever was there
create function membership.ever_named(units bigint[])
  returns table (person_id bigint, line text, code text, full_name text, sort_key text, folded text) language sql stable
  security definer set search_path = pg_catalog
begin atomic
  with held as materialized (
    select array_agg(r.unit_id) as units from access.reach r
    where r.account_id = ledger.actor() and r.records and r.unit_id = any (ever_named.units)
  ), seen as materialized (
    select m.person_id from held h, membership.movement m where m.to_unit_id = any (h.units) and m.person_id is not null
    union
    select m.person_id from held h, membership.movement m where m.from_unit_id = any (h.units) and m.person_id is not null
  )
  select s.person_id, p.line, p.code, n.full_name, n.sort_key, n.folded
  from seen s
  join membership.person p on p.person_id = s.person_id
  left join lateral (select k.full_name, k.sort_key, k.folded from membership.person_name k
                     where k.person_id = s.person_id order by k.entry desc limit 1) n on true;
end;
revoke execute on function membership.ever_named(bigint[]) from public;
grant execute on function membership.ever_named(bigint[]) to caunoi_app;

-- where persons are members at the end of a day
create function membership.place(pin bigint, on_day date, persons bigint[])
  returns table (person_id bigint, unit_id bigint) language sql stable
begin atomic
  select s.person_id, s.unit_id
  from (
    select m.person_id, m.to_unit_id as unit_id, 1 as change
    from membership.live(pin) m
    where m.person_id = any (persons) and m.to_unit_id is not null and m.effective_on <= on_day
      and (m.kind = 'NAMED' or m.from_unit_id is distinct from m.to_unit_id)
    union all
    select m.person_id, m.from_unit_id, -1
    from membership.live(pin) m
    where m.person_id = any (persons) and m.from_unit_id is not null and m.effective_on <= on_day
      and m.from_unit_id is distinct from m.to_unit_id) s
  group by s.person_id, s.unit_id having sum(s.change) > 0;
end;

-- What is known of persons at the end of a day. An admission that says nothing else begins a probation (only the Party has
-- one); who moves to another unit takes part there, whatever was granted before.
create function membership.state(pin bigint, on_day date, persons bigint[])
  returns table (person_id bigint, since date, since_kind text, standing text, admitted_on date, pause text,
                 sex text, born_on date, born_precision text, occupation text) language sql stable
begin atomic
  select m.person_id,
    (array_agg(m.effective_on order by m.effective_on desc, m.entry desc) filter (where m.begins))[1],
    (array_agg(m.kind order by m.effective_on desc, m.entry desc) filter (where m.begins))[1],
    (array_agg(m.stands order by m.effective_on desc, m.kind = 'MADE_OFFICIAL' desc, m.entry desc)
      filter (where m.past and m.stands is not null))[1],
    max(m.effective_on) filter (where m.past and m.kind in ('ADMITTED', 'READMITTED')),
    nullif((array_agg(m.pauses order by m.effective_on desc, m.entry desc) filter (where m.past and m.pauses is not null))[1], ''),
    (array_agg(m.sex order by m.effective_on desc, m.entry desc) filter (where m.sex is not null))[1],
    (array_agg(m.born_on order by m.effective_on desc, m.entry desc) filter (where m.born_on is not null))[1],
    (array_agg(m.born_precision order by m.effective_on desc, m.entry desc) filter (where m.born_on is not null))[1],
    (array_agg(m.occupation order by m.effective_on desc, m.entry desc) filter (where m.past and m.occupation is not null))[1]
  from (
    select l.*, l.effective_on <= on_day as past,
      l.effective_on <= on_day and (l.kind in ('OPENING', 'ADMITTED', 'READMITTED', 'RESTORED', 'NAMED')
        or l.kind = 'TRANSFERRED' and l.from_unit_id is null) as begins,
      case when l.kind = 'MADE_OFFICIAL' then 'OFFICIAL'
           when l.kind in ('ADMITTED', 'READMITTED') then coalesce(l.standing, 'PROBATIONARY')
           else l.standing end as stands,
      case when l.kind in ('EXEMPTED', 'TEMPORARY_OUT') then l.kind
           when l.kind not in ('MADE_OFFICIAL', 'TEMPORARY_IN') then '' end as pauses
    from membership.live(pin) l where l.person_id = any (persons)) m
  group by m.person_id;
end;

-- how many are only counted, by unit, at the end of a day
create function membership.counted(pin bigint, on_day date, units bigint[])
  returns table (unit_id bigint, people bigint) language sql stable
begin atomic
  select p.unit_id, sum(p.quantity)::bigint from membership.pool_change(pin, units) p
  where p.effective_on <= on_day group by p.unit_id having sum(p.quantity) <> 0;
end;

-- who came into the sub-tree of a unit and who left it in some days, by the tree of each day; opening figures are no coming
create function membership.crossing(root bigint, pin bigint, first_day date, last_day date)
  returns table (inward bigint, outward bigint) language sql stable
begin atomic
  with inside as materialized (select w.unit_id, w.during from organization.within(root, pin) w),
  moved as (
    select m.quantity,
      exists (select from inside i where i.unit_id = m.from_unit_id and i.during @> m.effective_on) as was_in,
      exists (select from inside i where i.unit_id = m.to_unit_id and i.during @> m.effective_on) as is_in
    from membership.live(pin) m
    where m.effective_on between first_day and last_day and m.kind <> 'OPENING'
      and m.from_unit_id is distinct from m.to_unit_id)
  select coalesce(sum(m.quantity) filter (where m.is_in and not m.was_in), 0)::bigint,
         coalesce(sum(m.quantity) filter (where m.was_in and not m.is_in), 0)::bigint
  from moved m;
end;

-- every entry that ever stood, with its paper, who recorded it, and who took it back
create view membership.told with (security_invoker = true) as
  select m.entry, m.posting, m.line, m.effective_on, m.kind, m.person_id, m.quantity, m.from_unit_id, m.to_unit_id,
         m.standing, m.sex, m.born_on, m.born_precision, m.occupation, m.row_key, m.mirror_key,
         d.number as paper_number, d.dated as paper_dated, p.recorded_at, p.recorded_by, p.kind as posting_kind,
         w.posting as taken_by, w.recorded_at as taken_at, w.recorded_by as taken_by_account
  from membership.movement m
  join ledger.posting p on p.posting = m.posting
  left join paper.paper d on d.paper_id = m.paper_id
  left join membership.movement v on v.voids = m.entry
  left join ledger.posting w on w.posting = v.posting
  where m.voids is null;

-- forms that were recorded, by the key each was drawn with: sending one twice records once
create table membership.sent_form (
  account_id bigint not null,
  form       uuid   not null,
  posting    bigint not null references ledger.posting,
  primary key (account_id, form)
);
alter table membership.sent_form enable row level security;
alter table membership.sent_form force row level security;
create policy owner_all on membership.sent_form to caunoi_owner using (true) with check (true);
create policy own_rows on membership.sent_form for select using (account_id = ledger.actor());
create policy own_rows_written on membership.sent_form for insert with check (account_id = ledger.actor());

grant select on membership.searched_name, membership.told, membership.sent_form to caunoi_app;
grant insert on membership.sent_form to caunoi_app;
