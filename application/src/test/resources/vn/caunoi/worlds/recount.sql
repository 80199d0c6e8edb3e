-- A figure counted again from the base tables alone, without a function or view of the schema, and on purpose in another
-- way: each fact climbs from its own unit to the asked one, day by day. Runs in psql with the parameters set:
--   pin, what (MEMBERS, UNITS, ENTERPRISES, DEEDS, PEOPLE, RATINGS), dialogue_since (null: any enterprise), flow (null, IN, OUT, NET, OCCURS), kinds (text[]; null: all), unit_kinds (text[]),
--   line, subject (code of a unit, zone or group), since, until (days included), on_day (null for a flow), by, filter_by, filter (text[])
with recursive group_asked as (
  select g.group_id from enterprise.zone_group g where g.code = :subject
  union
  -- the group of the last asked day; before its first day, the one that it came into first
  (select e.group_id from enterprise.zone z join enterprise.zone_entry e on e.zone_id = z.zone_id
   where z.code = :subject and e.voids is null and e.posting <= :pin
     and e.entry not in (select v.voids from enterprise.zone_entry v where v.voids is not null and v.posting <= :pin)
   order by e.effective_on > :until, abs(e.effective_on - :until), e.entry desc limit 1)
), zone_asked as (
  select z.zone_id from enterprise.zone z where z.code = :subject
  union
  select z.zone_id from enterprise.zone z cross join lateral (
    select e.group_id, e.until from enterprise.zone_entry e
    where e.zone_id = z.zone_id and e.voids is null and e.posting <= :pin and e.effective_on <= :until
      and not exists (select from enterprise.zone_entry v where v.voids = e.entry and v.posting <= :pin)
    order by e.effective_on desc, e.entry desc limit 1) s
  join enterprise.zone_group g on g.group_id = s.group_id and g.code = :subject
  where s.until is null or s.until > :until
), birth as materialized (
  select e.* from organization.unit_entry e
  where e.event in ('OPENED', 'FOUNDED') and e.voids is null and e.posting <= :pin
    and not exists (select from organization.unit_entry v where v.voids = e.entry and v.posting <= :pin)
), root as materialized (
  select u.unit_id from organization.unit u where u.code = :subject
  union all
  (select b.unit_id from birth b join organization.unit u on u.unit_id = b.unit_id and u.line = :line
   cross join lateral (
     -- who led it on the last asked day; before its first day, who led it on that
     select e.led_by_id, e.effective_on, e.entry from organization.unit_entry e
     where e.unit_id = b.unit_id and e.event in ('OPENED', 'FOUNDED', 'LEADER_CHANGED')
       and e.effective_on <= greatest(:until, b.effective_on) and e.voids is null and e.posting <= :pin
       and not exists (select from organization.unit_entry v where v.voids = e.entry and v.posting <= :pin)
     order by e.effective_on desc, e.entry desc limit 1) l
   where (b.zone_group_id in (select group_id from group_asked)
          or l.led_by_id in (select p.unit_id from birth p where p.zone_group_id in (select group_id from group_asked)))
     and b.unit_id not in (
       select d.unit_id from organization.unit_entry d
       where d.event = 'ENDED' and d.effective_on <= :until and d.voids is null and d.posting <= :pin
         and not exists (select from organization.unit_entry v where v.voids = d.entry and v.posting <= :pin))
   order by case when b.kind in ('UPPER', 'UNION_UPPER', 'YOUTH_UPPER', 'WOMEN_UPPER') then 0 else 1 end, l.effective_on, l.entry
   limit 1)
), moved as materialized (
  select m.* from membership.movement m
  where m.line = :line and m.voids is null and m.posting <= :pin
    and not exists (select from membership.movement v where v.voids = m.entry and v.posting <= :pin)
), side (day, kind, unit_id, other_id, person_id, enterprise_id, quantity, sex, occupation, level) as (
  -- members: whoever arrives, whoever goes, what happens in place, and the one whom a naming takes from the counted
  select m.effective_on, m.kind, m.to_unit_id, m.from_unit_id, m.person_id, null::bigint, m.quantity::numeric, m.sex, m.occupation, null::text
  from moved m where :what = 'MEMBERS' and m.to_unit_id is not null
    and (m.from_unit_id is distinct from m.to_unit_id and (:flow is null or :flow in ('IN', 'NET') and m.kind <> 'OPENING')
         or m.from_unit_id = m.to_unit_id and (:flow = 'OCCURS' or :flow is null and m.kind = 'NAMED'))
  union all
  select m.effective_on, m.kind, m.from_unit_id, m.to_unit_id, m.person_id, null,
         case when :flow = 'OUT' then m.quantity else -m.quantity end, m.sex, m.occupation, null
  from moved m where :what = 'MEMBERS' and m.from_unit_id is not null and m.from_unit_id is distinct from m.to_unit_id
    and (:flow is null or :flow in ('OUT', 'NET'))
  union all
  select m.effective_on, m.kind, m.from_unit_id, m.to_unit_id, null, null, -1, m.pool_sex, m.pool_occupation, null
  from moved m where :what = 'MEMBERS' and :flow is null and m.kind = 'NAMED'
  union all
  -- units: a stock is who was born and has not ended; a flow the decisions themselves
  select b.effective_on, 'ALIVE', b.unit_id, null, null, null, 1, null, null, null
  from birth b join organization.unit u on u.unit_id = b.unit_id
  where :what = 'UNITS' and :flow is null and u.line = :line and not exists (
    select from organization.unit_entry d where d.unit_id = b.unit_id and d.event = 'ENDED' and d.effective_on <= :on_day
      and d.voids is null and d.posting <= :pin
      and not exists (select from organization.unit_entry v where v.voids = d.entry and v.posting <= :pin))
  union all
  select b.effective_on, b.event, b.unit_id, null, null, null, 1, null, null, null
  from birth b join organization.unit u on u.unit_id = b.unit_id
  where :what = 'UNITS' and :flow = 'IN' and u.line = :line and b.event = 'FOUNDED' and b.manner is null
  union all
  select d.effective_on, d.event, d.unit_id, null, null, null, 1, null, null, null
  from organization.unit_entry d join organization.unit u on u.unit_id = d.unit_id
  where :what = 'UNITS' and :flow = 'OUT' and u.line = :line and d.event = 'ENDED' and d.voids is null and d.posting <= :pin
    and coalesce(d.manner, 'GIAI_THE') in ('GIAI_THE', 'GIAI_TAN')
    and not exists (select from organization.unit_entry v where v.voids = d.entry and v.posting <= :pin)
  union all
  select :on_day, 'OPERATING', null, null, null, e.enterprise_id, 1, null, null, null from enterprise.enterprise e
  where :what = 'ENTERPRISES'
    and (:dialogue_since is null or exists (
      select from activity.activity_entry a
      where a.enterprise_id = e.enterprise_id and a.kind = 'DOI_THOAI' and a.form = 'DINH_KY' and a.voids is null
        and a.posting <= :pin and a.effective_on between :dialogue_since and :until
        and not exists (select from activity.activity_entry v where v.voids = a.entry and v.posting <= :pin)))
  union all
  -- ratings: of the quarter where the asked days are one, else of the years that lie in them
  select upper(r.during) - 1, r.rated || '.' || r.grade, r.unit_id, null, r.person_id, null, r.quantity, null, null, r.grade
  from membership.rating r join organization.unit u on u.unit_id = r.unit_id
  where :what = 'RATINGS' and u.line = :line and r.voids is null and r.posting <= :pin
    and not exists (select from membership.rating v where v.voids = r.entry and v.posting <= :pin)
    and r.during <@ daterange(:since, :until, '[]')
    and (upper(r.during) - lower(r.during) > 300) <> (
      :since = date_trunc('quarter', :since)::date and :until = (date_trunc('quarter', :since) + interval '3 months')::date - 1)
  union all
  -- activities: how many of them, or how many people took part
  select a.effective_on, a.kind, a.unit_id, null, null, null,
         case when :what = 'PEOPLE' then coalesce(a.people, 0) else a.quantity end, null, null, a.level
  from activity.activity_entry a join organization.unit u on u.unit_id = a.unit_id
  where :what in ('DEEDS', 'PEOPLE') and u.line = :line and a.voids is null and a.posting <= :pin
    and not exists (select from activity.activity_entry v where v.voids = a.entry and v.posting <= :pin)
), fact as materialized (
  select row_number() over () as fact, s.*, coalesce(:on_day, s.day) as at_day from side s
  where s.day between :since and :until and (:kinds is null or s.kind = any (:kinds))
), climb (start_id, at_day, here_id, below_id, steps) as (
  select distinct p.unit_id, f.at_day, p.unit_id, null::bigint, 0
  from fact f cross join lateral (values (f.unit_id), (f.other_id)) as p (unit_id) where p.unit_id is not null
  union all
  select c.start_id, c.at_day, up.parent_id, c.here_id, c.steps + 1
  from climb c cross join lateral (
    select e.parent_id from organization.unit_entry e
    where e.unit_id = c.here_id and e.event in ('OPENED', 'FOUNDED', 'MOVED', 'HANDED_OVER', 'RECEIVED')
      and e.effective_on <= c.at_day and e.voids is null and e.posting <= :pin
      and not exists (select from organization.unit_entry v where v.voids = e.entry and v.posting <= :pin)
    order by e.effective_on desc, e.entry desc limit 1) up
  where up.parent_id is not null and c.steps < 30 and c.here_id not in (select unit_id from root)
), inside as materialized (
  select c.start_id, c.at_day, coalesce(c.below_id, c.start_id) as child_id
  from climb c where c.here_id in (select unit_id from root)
), placed as (
  select f.*, i.child_id, o.child_id as other_child_id from fact f
  left join inside i on i.start_id = f.unit_id and i.at_day = f.at_day
  left join inside o on o.start_id = f.other_id and o.at_day = f.at_day
  where (f.unit_id is null or i.child_id is not null)
    and (:flow is null or :flow = 'OCCURS' or o.child_id is null or 'child' in (:by, :filter_by) and o.child_id <> i.child_id)
), known as (
  select p.*, k.kind as unit_kind, s.owner_type, s.size, s.zone_id, s.status,
    case when p.person_id is null then p.sex else (
      select m.sex from moved m where m.person_id = p.person_id and m.sex is not null
      order by m.effective_on desc, m.entry desc limit 1) end as known_sex,
    case when p.person_id is null then p.occupation else (
      select m.occupation from moved m where m.person_id = p.person_id and m.occupation is not null
        and m.effective_on <= p.at_day order by m.effective_on desc, m.entry desc limit 1) end as known_occupation,
    (select m.born_on from moved m where m.person_id = p.person_id and m.born_on is not null
     order by m.effective_on desc, m.entry desc limit 1) as born_on
  from placed p
  left join lateral (
    select e.kind from organization.unit_entry e
    where e.unit_id = p.unit_id and e.kind is not null and e.effective_on <= p.at_day and e.voids is null and e.posting <= :pin
      and not exists (select from organization.unit_entry v where v.voids = e.entry and v.posting <= :pin)
    order by e.effective_on desc, e.entry desc limit 1) k on true
  left join lateral (
    select case when e.event = 'UNLINKED' then null else e.enterprise_id end as enterprise_id from organization.unit_entry e
    where e.unit_id = p.unit_id and e.principal and e.effective_on <= p.at_day and e.voids is null and e.posting <= :pin
      and not exists (select from organization.unit_entry v where v.voids = e.entry and v.posting <= :pin)
    order by e.effective_on desc, e.entry desc limit 1) l on true
  left join lateral (
    select * from (
      select e.owner_type, e.size, e.zone_id, coalesce(e.status, 'HOAT_DONG') as status, e.until from enterprise.enterprise_entry e
      where e.enterprise_id = coalesce(p.enterprise_id, l.enterprise_id) and e.effective_on <= p.at_day
        and e.voids is null and e.posting <= :pin
        and not exists (select from enterprise.enterprise_entry v where v.voids = e.entry and v.posting <= :pin)
      order by e.effective_on desc, e.entry desc limit 1) last
    where last.until is null or last.until > p.at_day) s on true
), told as (
  select k.quantity, k.person_id is not null as named, d.*
  from known k left join organization.unit c on c.unit_id = k.child_id left join enterprise.zone z on z.zone_id = k.zone_id
  cross join lateral (
    select k.owner_type as "enterprise-type", k.size as "enterprise-size", z.code as "zone", c.code as "child",
      k.unit_kind as "unit-kind", k.known_sex as "sex", k.known_occupation as "occupation",
      case when k.owner_type in ('NHA_NUOC', 'CO_VON_NHA_NUOC') then 'NHA_NUOC' when k.owner_type = 'KHONG_PHAI_DN' then 'CO_QUAN'
           when k.owner_type <> 'KHAC' then 'NGOAI_KHU_VUC_NHA_NUOC' end as "sector",
      case width_bucket(extract(year from age(k.at_day, k.born_on))::integer, array[0, 18, 31, 41, 51, 61])
        when 1 then 'DUOI_18' when 2 then '18_30' when 3 then '31_40' when 4 then '41_50' when 5 then '51_60' when 6 then 'TREN_60'
      end as "age-band",
      to_char(k.day, 'YYYY') as "year", case when k.person_id is null then 'false' else 'true' end as "is-named", k.level as "level") d
  where (:unit_kinds is null or k.unit_kind = any (:unit_kinds))
    and (:what <> 'ENTERPRISES' or k.status = 'HOAT_DONG')
    and (not exists (select from zone_asked) and not exists (select from group_asked) or k.zone_id in (select zone_id from zone_asked))
), keyed as (
  select t.quantity, t.named, v.value as key, w.value as filtered from told t
  cross join lateral (values (case :by
    when 'enterprise-type' then t."enterprise-type" when 'enterprise-size' then t."enterprise-size" when 'sector' then t."sector"
    when 'zone' then t."zone" when 'child' then t."child" when 'unit-kind' then t."unit-kind" when 'sex' then t."sex"
    when 'occupation' then t."occupation" when 'age-band' then t."age-band" when 'year' then t."year" when 'named' then t."is-named"
    when 'level' then t."level" end)) v (value)
  cross join lateral (values (case :filter_by
    when 'enterprise-type' then t."enterprise-type" when 'enterprise-size' then t."enterprise-size" when 'sector' then t."sector"
    when 'zone' then t."zone" when 'child' then t."child" when 'unit-kind' then t."unit-kind" when 'sex' then t."sex"
    when 'occupation' then t."occupation" when 'age-band' then t."age-band" when 'year' then t."year" when 'named' then t."is-named"
    when 'level' then t."level" end)) w (value)
)
select grouping(key) = 1 as whole, coalesce(key, 'UNCLASSIFIED') as key, coalesce(sum(quantity), 0) as value,
       coalesce(sum(quantity) filter (where named), 0) as named, exists (select from root) as root_stands
from keyed
where :filter_by is null or filtered = any (:filter) or filtered is null and 'UNCLASSIFIED' = any (:filter)
group by grouping sets ((), (key))
