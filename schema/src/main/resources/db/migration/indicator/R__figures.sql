-- The figure query. Everything that is counted from records passes through these functions and nothing else:
-- facts are live signed deltas; a stock resolves tree and attributes at the asked day, a flow at each fact's own day.

-- Facts of the module whose kinds are asked for; of the others not one row is looked at, nor planned for.
create or replace function indicator.fact_of(pin bigint, kinds text[])
  returns table (entry bigint, posting bigint, fact_on date, line text, kind text, unit_id bigint, counter_unit_id bigint,
                 enterprise_id bigint, person_id bigint, quantity numeric, people numeric, amount numeric, currency text,
                 level text, dims jsonb, source_kind text, source_id bigint, paper_id bigint) language sql stable
as $$
  select * from organization.fact(pin) where kinds[1] like 'unit.%'
  union all
  select * from membership.fact(pin) where kinds[1] like 'member.%'
  union all
  select * from enterprise.fact(pin) where kinds[1] like 'enterprise.%'
  union all
  select * from activity.fact(pin) where kinds[1] like 'activity.%'
  union all
  select * from membership.rating_fact(pin) where kinds[1] like 'rating.%'
$$;

create or replace function indicator.fact(pin bigint)
  returns table (entry bigint, posting bigint, fact_on date, line text, kind text, unit_id bigint, counter_unit_id bigint,
                 enterprise_id bigint, person_id bigint, quantity numeric, people numeric, amount numeric, currency text,
                 level text, dims jsonb, source_kind text, source_id bigint, paper_id bigint) language sql stable
as $$
  select * from indicator.fact_of(pin, array['unit.'])
  union all
  select * from indicator.fact_of(pin, array['member.'])
  union all
  select * from indicator.fact_of(pin, array['enterprise.'])
  union all
  select * from indicator.fact_of(pin, array['activity.'])
  union all
  select * from indicator.fact_of(pin, array['rating.'])
$$;

create or replace function indicator.sector(owner_type text) returns text language sql immutable
as $$
  select case
    when owner_type in ('FDI_100', 'LIEN_DOANH', 'TU_NHAN', 'HOP_TAC_XA', 'SU_NGHIEP_NGOAI_CONG_LAP') then 'NGOAI_KHU_VUC_NHA_NUOC'
    when owner_type in ('NHA_NUOC', 'CO_VON_NHA_NUOC') then 'NHA_NUOC'
    when owner_type = 'KHONG_PHAI_DN' then 'CO_QUAN'
  end
$$;

create or replace function indicator.age_band(born_on date, on_day date) returns text language sql immutable
as $$
  select case
    when born_on is null or on_day < born_on then null
    when extract(year from age(on_day, born_on)) < 18 then 'DUOI_18'
    when extract(year from age(on_day, born_on)) <= 30 then '18_30'
    when extract(year from age(on_day, born_on)) <= 40 then '31_40'
    when extract(year from age(on_day, born_on)) <= 50 then '41_50'
    when extract(year from age(on_day, born_on)) <= 60 then '51_60'
    else 'TREN_60'
  end
$$;

-- what these answer has grown, and a function's answer cannot be changed in place
drop function if exists indicator.unit_fact(bigint, bigint, text, text[], date, date, date);
drop function if exists indicator.unit_fact(bigint, bigint, text, text[], date, date, date, boolean, boolean);
drop function if exists indicator.zone_fact(bigint, bigint[], text[], date, date, date);

-- The facts of one line in the sub-tree of a unit, each with its dimensions. The grain says whether a rating speaks of a YEAR
-- or of a QUARTER.
-- since, until: days of the facts, both included. resolve_on: the asked day of a stock; null for a flow (own day).
-- with_people, with_enterprise: whether what is known of the person, or of the unit's enterprise, is wanted; where it is not,
-- it is null and its records are not read.
create or replace function indicator.unit_fact(
    pin bigint, root bigint, of_line text, kinds text[], since date, until date, resolve_on date,
    with_people boolean default true, with_enterprise boolean default true)
  returns table (entry bigint, posting bigint, fact_on date, kind text, unit_id bigint, counter_unit_id bigint,
                 enterprise_id bigint, person_id bigint, quantity numeric, source_kind text, source_id bigint,
                 paper_id bigint, child_id bigint, counter_child_id bigint, unit_kind text, zone_id bigint, owner_type text,
                 size text, sector text, sex text, occupation text, age_band text, named boolean, year integer,
                 people numeric, level text, grain text)
  language sql stable
as $$
  select f.entry, f.posting, f.fact_on, f.kind, f.unit_id, f.counter_unit_id,
         p.enterprise_id, f.person_id, f.quantity, f.source_kind, f.source_id,
         f.paper_id, w.child_id, c.child_id, k.kind, e.zone_id, e.owner_type,
         e.size, indicator.sector(e.owner_type),
         case when f.person_id is null then f.dims ->> 'sex' else t.sex end,
         case when f.person_id is null then f.dims ->> 'occupation' else o.occupation end,
         indicator.age_band(t.born_on, coalesce(resolve_on, f.fact_on)),
         f.person_id is not null, extract(year from f.fact_on)::integer, coalesce(f.people, 0), f.level, f.dims ->> 'grain'
  from indicator.fact_of(pin, kinds) f
  join organization.within(root, pin) w
    on w.unit_id = f.unit_id and w.during @> coalesce(resolve_on, f.fact_on)
  left join organization.within(root, pin) c
    on c.unit_id = f.counter_unit_id and c.during @> coalesce(resolve_on, f.fact_on)
  left join organization.kind_spell(pin) k
    on k.unit_id = f.unit_id and k.during @> coalesce(resolve_on, f.fact_on)
  left join (select * from organization.principal_spell(pin) where with_enterprise) p
    on p.unit_id = f.unit_id and p.during @> coalesce(resolve_on, f.fact_on)
  left join (select * from enterprise.enterprise_spell(pin) where with_enterprise) e
    on e.enterprise_id = p.enterprise_id and e.during @> coalesce(resolve_on, f.fact_on)
  left join (select * from membership.trait_of(pin, of_line) where with_people) t on t.person_id = f.person_id
  left join (select * from membership.occupation_spell_of(pin, of_line) where with_people) o
    on o.person_id = f.person_id and o.during @> coalesce(resolve_on, f.fact_on)
  where f.line = of_line and f.kind = any (kinds) and f.fact_on >= since and f.fact_on <= until
$$;

-- The facts of no line (enterprises) in a set of zones, in the same shape.
create or replace function indicator.zone_fact(
    pin bigint, zones bigint[], kinds text[], since date, until date, resolve_on date)
  returns table (entry bigint, posting bigint, fact_on date, kind text, unit_id bigint, counter_unit_id bigint,
                 enterprise_id bigint, person_id bigint, quantity numeric, source_kind text, source_id bigint,
                 paper_id bigint, child_id bigint, counter_child_id bigint, unit_kind text, zone_id bigint, owner_type text,
                 size text, sector text, sex text, occupation text, age_band text, named boolean, year integer,
                 people numeric, level text, grain text)
  language sql stable
as $$
  select f.entry, f.posting, f.fact_on, f.kind, null::bigint, null::bigint,
         f.enterprise_id, null::bigint, f.quantity, f.source_kind, f.source_id,
         f.paper_id, null::bigint, null::bigint, null::text, e.zone_id, e.owner_type,
         e.size, indicator.sector(e.owner_type), null::text, null::text, null::text, null::boolean,
         extract(year from f.fact_on)::integer, coalesce(f.people, 0), f.level, null::text
  from indicator.fact_of(pin, kinds) f
  left join enterprise.enterprise_spell(pin) e
    on e.enterprise_id = f.enterprise_id and e.during @> coalesce(resolve_on, f.fact_on)
  where f.line is null and f.kind = any (kinds) and f.fact_on >= since and f.fact_on <= until
    and e.zone_id = any (zones)
$$;

-- Days on which units with all that is in them crossed the border of a sub-tree: taken in (+1) or handed over (−1).
create or replace function indicator.crossing(pin bigint, root bigint, since date, until date)
  returns table (unit_id bigint, crossed_on date, direction integer) language sql stable
as $$
  with inside as (
    select w.unit_id, range_agg(w.during) as days from organization.within(root, pin) w group by w.unit_id
  ), spell as (
    select i.unit_id, unnest(i.days) as during from inside i
  )
  select s.unit_id, lower(s.during), 1 from spell s where lower(s.during) between since and until
  union all
  select s.unit_id, upper(s.during), -1 from spell s where upper(s.during) between since and until
$$;

-- Regular dialogues at the workplace, for who reads the zones of the enterprises: that on this day one was held in this
-- enterprise, and nothing of the union that held it. The reader need not hold the union's line, and without this the share of
-- enterprises with a dialogue would be cut in silence.
create or replace function indicator.dialogue(pin bigint, since date, until date)
  returns table (enterprise_id bigint, held_on date, form text) language sql stable
  security definer set search_path = pg_catalog
begin atomic
  select distinct a.enterprise_id, a.effective_on, a.form
  from activity.live(pin) a
  where a.kind = 'DOI_THOAI' and a.effective_on between since and until
    and a.enterprise_id in (
      select e.enterprise_id from enterprise.enterprise_entry e
      join access.zone_reach z on z.owner_kind = 'ZONE' and z.owner_id = e.zone_id
      where z.account_id = ledger.actor());
end;
revoke execute on function indicator.dialogue(bigint, date, date) from public;
grant execute on function indicator.dialogue(bigint, date, date) to caunoi_counter;

-- Enterprises of which a grassroots union is the union of that day, for the same reader and for the same reason.
create or replace function indicator.unionised(pin bigint, on_day date)
  returns table (enterprise_id bigint) language sql stable
  security definer set search_path = pg_catalog
begin atomic
  select distinct p.enterprise_id
  from organization.principal_spell(pin) p
  join organization.lifetime(pin) l on l.unit_id = p.unit_id and l.during @> on_day
  join organization.kind_spell(pin) k on k.unit_id = p.unit_id and k.during @> on_day and k.kind = 'UNION_GRASSROOTS'
  where p.during @> on_day and p.enterprise_id in (
      select e.enterprise_id from enterprise.enterprise_entry e
      join access.zone_reach z on z.owner_kind = 'ZONE' and z.owner_id = e.zone_id
      where z.account_id = ledger.actor());
end;
revoke execute on function indicator.unionised(bigint, date) from public;
grant execute on function indicator.unionised(bigint, date) to caunoi_counter;

-- how many workers enterprises reported last, by a day
create or replace function indicator.workers(pin bigint, on_day date)
  returns table (enterprise_id bigint, workers numeric) language sql stable
as $$
  select distinct on (o.owner_id) o.owner_id, o.value
  from indicator.live_observations(pin) o
  where o.indicator = 'labour.count' and o.owner_kind = 'ENTERPRISE' and upper(o.during) - 1 <= on_day
  order by o.owner_id, upper(o.during) desc, lower(o.during) desc, o.entry desc
$$;
