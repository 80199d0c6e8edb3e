-- The report of 60 numbers by hand: 12 stocks on 3 days and 12 flows in 2 periods, under the four roots of one office.
-- Runs in psql as it stands, as a user whom no policy stops. Movements are read once: those of the two years that are asked
-- about are kept by day, all earlier ones shrink to one row for each unit; only then are trees and enterprises looked at.
with recursive
day (at, name) as (
  values (date '2026-09-30', '2026-09-30'), (date '2025-09-30', '2025-09-30'), (date '2025-07-31', '2025-07-31')
),
period (first, last, name) as (
  values (date '2026-01-01', date '2026-09-30', '2026-9T'), (date '2025-01-01', date '2025-09-30', '2025-9T')
),

-- trees
unit_live as materialized (
  select e.*, u.line, u.code from organization.unit_entry e join organization.unit u using (unit_id)
  where e.voids is null and e.entry not in (select v.voids from organization.unit_entry v where v.voids is not null)
),
placement as materialized (
  select unit_id, parent_id, effective_on as since,
         lead(effective_on, 1, 'infinity') over (partition by unit_id order by effective_on, entry) as till
  from unit_live where event in ('OPENED', 'FOUNDED', 'MOVED', 'HANDED_OVER', 'RECEIVED')
),
inside (unit_id, since, till) as (
  select unit_id, date '-infinity', date 'infinity' from organization.unit
  where code in ('BM-PARTY', 'BM-UNION', 'BM-YOUTH', 'BM-WOMEN')
  union all
  select p.unit_id, greatest(i.since, p.since), least(i.till, p.till)
  from inside i join placement p on p.parent_id = i.unit_id
    and greatest(i.since, p.since) < least(i.till, p.till)
),
of_kind as materialized (
  select unit_id, kind, effective_on as since,
         lead(effective_on, 1, 'infinity') over (partition by unit_id order by effective_on, entry) as till
  from unit_live where kind is not null
),
principal as materialized (
  select unit_id, case when event <> 'UNLINKED' then enterprise_id end as enterprise_id, effective_on as since,
         lead(effective_on, 1, 'infinity') over (partition by unit_id order by effective_on, entry) as till
  from unit_live where principal
),
firm as materialized (
  select enterprise_id, owner_type, zone_id, coalesce(status, 'HOAT_DONG') as status, effective_on as since,
         least(coalesce(until, 'infinity'),
               lead(effective_on, 1, 'infinity') over (partition by enterprise_id order by effective_on, entry)) as till
  from enterprise.enterprise_entry e
  where voids is null
    and entry not in (select v.voids from enterprise.enterprise_entry v where v.voids is not null)
),
zone as materialized (
  select zone_id, group_id, effective_on as since,
         least(coalesce(until, 'infinity'),
               lead(effective_on, 1, 'infinity') over (partition by zone_id order by effective_on, entry)) as till
  from enterprise.zone_entry where voids is null
    and entry not in (select v.voids from enterprise.zone_entry v where v.voids is not null)
),

-- what stood where on each day asked
place as materialized (
  select d.at, d.name, u.unit_id, u.line, k.kind, f.owner_type
  from day d
  join inside i on i.since <= d.at and d.at < i.till
  join organization.unit u on u.unit_id = i.unit_id
  left join of_kind k on k.unit_id = i.unit_id and k.since <= d.at and d.at < k.till
  left join principal p on p.unit_id = i.unit_id and p.since <= d.at and d.at < p.till
  left join firm f on f.enterprise_id = p.enterprise_id and f.since <= d.at and d.at < f.till
),
unit_stock as (
  select p.name,
         sum(e.delta) filter (where p.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')) as party_units,
         sum(e.delta) filter (where p.kind in ('GRASSROOTS_CELL', 'CELL')) as party_cells,
         sum(e.delta) filter (where p.kind = 'UNION_GRASSROOTS') as union_units,
         sum(e.delta) filter (where p.kind in ('YOUTH_GRASSROOTS', 'YOUTH_GRASSROOTS_CELL')) as youth_units,
         sum(e.delta) filter (where p.kind = 'WOMEN_GRASSROOTS') as women_units
  from place p
  join (select unit_id, effective_on, case when event = 'ENDED' then -1 else 1 end as delta from unit_live
        where event in ('OPENED', 'FOUNDED', 'ENDED')) e on e.unit_id = p.unit_id and e.effective_on <= p.at
  group by p.name
),

-- the one pass over movements
moved as materialized (
  select m.from_unit_id, m.to_unit_id, m.kind, case when m.effective_on >= '2025-01-01' then m.effective_on end as on_day,
         sum(m.quantity) as quantity
  from membership.movement m
  where m.voids is null and m.effective_on <= '2026-09-30' and m.from_unit_id is distinct from m.to_unit_id
    and not exists (select from membership.movement v where v.voids = m.entry and v.voids is not null)
  group by 1, 2, 3, 4
),
delta as materialized (
  select unit_id, on_day, sum(quantity) as delta from (
    select to_unit_id as unit_id, on_day, quantity from moved where to_unit_id is not null
    union all
    select from_unit_id, on_day, -quantity from moved where from_unit_id is not null
  ) side group by 1, 2
),
member_stock as (
  select p.name,
         sum(d.delta) filter (where p.line = 'PARTY') as party_members,
         sum(d.delta) filter (where p.line = 'UNION') as union_members,
         sum(d.delta) filter (where p.line = 'YOUTH') as youth_members,
         sum(d.delta) filter (where p.line = 'WOMEN') as women_members,
         sum(d.delta) filter (where p.line = 'UNION' and p.owner_type = 'FDI_100') as union_members_fdi
  from place p join delta d on d.unit_id = p.unit_id and (d.on_day is null or d.on_day <= p.at)
  group by p.name
),

-- women of the Party: named ones by what was last stated of them, counted ones by the class of their pool
party_live as materialized (
  select m.entry, m.effective_on, m.kind, m.person_id, m.quantity, m.from_unit_id, m.to_unit_id, m.sex, m.pool_sex
  from membership.movement m
  where m.line = 'PARTY' and m.voids is null
    and not exists (select from membership.movement v where v.voids = m.entry and v.voids is not null)
),
woman as materialized (
  select person_id from (
    select distinct on (person_id) person_id, sex from party_live
    where person_id is not null and sex is not null order by person_id, effective_on desc, entry desc
  ) latest where sex = 'NU'
),
women_side as (
  select m.to_unit_id as unit_id, m.effective_on, m.quantity as delta
  from party_live m left join woman w on w.person_id = m.person_id
  where m.to_unit_id is not null and (m.from_unit_id is distinct from m.to_unit_id or m.kind = 'NAMED')
    and (w.person_id is not null or m.person_id is null and m.sex = 'NU')
  union all
  select m.from_unit_id, m.effective_on, -m.quantity
  from party_live m left join woman w on w.person_id = m.person_id
  where m.from_unit_id is not null and m.from_unit_id is distinct from m.to_unit_id
    and (w.person_id is not null or m.person_id is null and m.sex = 'NU')
  union all
  select m.from_unit_id, m.effective_on, -m.quantity from party_live m where m.kind = 'NAMED' and m.pool_sex = 'NU'
),
women_stock as (
  select p.name, sum(s.delta) as party_members_nu
  from place p join women_side s on s.unit_id = p.unit_id and s.effective_on <= p.at
  group by p.name
),
firm_stock as (
  select d.name, count(*) as enterprises
  from day d
  join firm f on f.since <= d.at and d.at < f.till and f.status = 'HOAT_DONG'
  join zone z on z.zone_id = f.zone_id and z.since <= d.at and d.at < z.till
  join enterprise.zone_group g on g.group_id = z.group_id and g.code = 'BM-ZONES'
  group by d.name
),

-- flows: on its own day each; what goes from one unit inside to another inside is none
crossing as materialized (
  select p.name, u.line, m.kind,
         sum(m.quantity) filter (where t.unit_id is not null) as came,
         sum(m.quantity) filter (where f.unit_id is not null) as went
  from moved m
  join period p on m.on_day between p.first and p.last
  left join inside t on t.unit_id = m.to_unit_id and t.since <= m.on_day and m.on_day < t.till
  left join inside f on f.unit_id = m.from_unit_id and f.since <= m.on_day and m.on_day < f.till
  join organization.unit u on u.unit_id = coalesce(m.to_unit_id, m.from_unit_id)
  where (t.unit_id is null) <> (f.unit_id is null)
  group by 1, 2, 3
),
member_flow as (
  select name,
         sum(came) filter (where line = 'PARTY' and kind in ('ADMITTED', 'READMITTED')) as party_admitted,
         sum(came) filter (where line = 'PARTY' and kind in ('ADMITTED', 'READMITTED', 'TRANSFERRED', 'RESTORED')) as party_in,
         sum(went) filter (where line = 'PARTY') as party_out,
         sum(came) filter (where line = 'UNION' and kind in ('ADMITTED', 'READMITTED')) as union_joined,
         sum(went) filter (where line = 'UNION') as union_left,
         coalesce(sum(came) filter (where line = 'UNION' and kind <> 'OPENING'), 0)
           - coalesce(sum(went) filter (where line = 'UNION'), 0) as union_net,
         sum(came) filter (where line = 'YOUTH' and kind in ('ADMITTED', 'READMITTED')) as youth_joined,
         sum(went) filter (where line = 'YOUTH') as youth_left
  from crossing group by name
),
official_flow as (
  select p.name, sum(m.quantity) as party_official
  from period p
  join party_live m on m.kind = 'MADE_OFFICIAL' and m.effective_on between p.first and p.last
  join inside i on i.unit_id = m.to_unit_id and i.since <= m.effective_on and m.effective_on < i.till
  group by p.name
),
unit_flow as (
  select p.name,
         count(*) filter (where e.event = 'FOUNDED' and e.manner is null) as party_founded,
         count(*) filter (where e.event = 'ENDED' and e.manner in ('GIAI_THE', 'GIAI_TAN')) as party_ended
  from period p
  join unit_live e on e.effective_on between p.first and p.last and e.event in ('FOUNDED', 'ENDED')
  join inside i on i.unit_id = e.unit_id and i.since <= e.effective_on and e.effective_on < i.till
  join of_kind k on k.unit_id = e.unit_id and k.since <= e.effective_on and e.effective_on < k.till
    and k.kind in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL')
  group by p.name
),
class_flow as (
  select p.name, sum(a.people) as class_people
  from period p
  join activity.activity_entry a on a.kind = 'LOP_NHAN_THUC' and a.effective_on between p.first and p.last
    and a.voids is null and not exists (select from activity.activity_entry v where v.voids = a.entry and v.voids is not null)
  join organization.unit u on u.unit_id = a.unit_id and u.line = 'PARTY'
  join inside i on i.unit_id = a.unit_id and i.since <= a.effective_on and a.effective_on < i.till
  group by p.name
)

select v.indicator, d.name as at, coalesce(v.value, 0) as value
from day d
left join unit_stock u on u.name = d.name
left join member_stock m on m.name = d.name
left join women_stock w on w.name = d.name
left join firm_stock f on f.name = d.name
cross join lateral (values
  ('party.units', u.party_units::numeric), ('party.cells', u.party_cells), ('party.members', m.party_members),
  ('party.members sex=NU', w.party_members_nu), ('union.units', u.union_units), ('union.members', m.union_members),
  ('union.members enterprise-type=FDI_100', m.union_members_fdi), ('youth.units', u.youth_units),
  ('youth.members', m.youth_members), ('women.units', u.women_units), ('women.members', m.women_members),
  ('enterprise.count', f.enterprises)) as v (indicator, value)
union all
select v.indicator, p.name, coalesce(v.value, 0)
from period p
left join member_flow m on m.name = p.name
left join official_flow o on o.name = p.name
left join unit_flow u on u.name = p.name
left join class_flow c on c.name = p.name
cross join lateral (values
  ('party.units.founded', u.party_founded::numeric), ('party.units.ended', u.party_ended),
  ('party.members.admitted', m.party_admitted), ('party.members.official', o.party_official),
  ('party.members.in', m.party_in), ('party.members.out', m.party_out), ('union.members.joined', m.union_joined),
  ('union.members.left', m.union_left), ('union.members.net', m.union_net), ('youth.members.joined', m.youth_joined),
  ('youth.members.left', m.youth_left), ('class.awareness.people', c.class_people)) as v (indicator, value)
order by 1, 2;
