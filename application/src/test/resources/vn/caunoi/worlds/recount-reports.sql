-- An observed or declared figure worked out again from the base tables alone: a stock is the last report not after the day,
-- a flow the report of exactly that period or reports that lie edge to edge in it; an owner's own report beats the sum of parts,
-- unless every one of them has reported a stock of a later day.
-- Parameters: pin, indicator, stock ('true', 'false'), subject, since, until, by (null, zone, year), filter_by (null, zone), filter (text[])
with recursive live as materialized (
  select o.entry, o.owner_kind, o.owner_id, lower(o.during) as first_day, upper(o.during) - 1 as last_day, o.value
  from indicator.observation o
  where o.indicator = :indicator and o.voids is null and o.posting <= :pin
    and not exists (select from indicator.observation v where v.voids = o.entry and v.posting <= :pin)
), piece (piece, first_day, last_day) as (
  select 'whole', :since, :until
  union all
  select y::text, greatest(:since, make_date(y, 1, 1)), least(:until, make_date(y, 12, 31))
  from generate_series(extract(year from :since)::integer, extract(year from :until)::integer) y where :by = 'year'
), laid (piece, owner_kind, owner_id, next_day, total, lengths) as (
  select p.piece, l.owner_kind, l.owner_id, l.last_day + 1, l.value, array[l.last_day - l.first_day]
  from piece p join live l on l.first_day = p.first_day and l.last_day <= p.last_day where :stock = 'false'
  union all
  select d.piece, d.owner_kind, d.owner_id, l.last_day + 1, d.total + l.value, d.lengths || (l.last_day - l.first_day)
  from laid d join piece p on p.piece = d.piece
  join live l on (l.owner_kind, l.owner_id) = (d.owner_kind, d.owner_id) and l.first_day = d.next_day and l.last_day <= p.last_day
), reported as materialized (
  select * from (
    select distinct on (d.piece, d.owner_kind, d.owner_id) d.piece, d.owner_kind, d.owner_id, d.total as value, null::date as of_day
    from laid d join piece p on p.piece = d.piece and d.next_day = p.last_day + 1
    order by d.piece, d.owner_kind, d.owner_id, d.lengths desc) flow
  union all
  select * from (
    select distinct on (l.owner_kind, l.owner_id) 'whole', l.owner_kind, l.owner_id, l.value, l.last_day from live l
    where :stock = 'true' and l.last_day <= :until
    order by l.owner_kind, l.owner_id, l.last_day desc, l.first_day desc, l.entry desc) stock
), zone_state as (
  select p.piece, z.zone_id, z.code, s.group_id from piece p cross join enterprise.zone z left join lateral (
    select e.group_id, e.until from enterprise.zone_entry e
    where e.zone_id = z.zone_id and e.voids is null and e.posting <= :pin and e.effective_on <= p.last_day
      and not exists (select from enterprise.zone_entry v where v.voids = e.entry and v.posting <= :pin)
    order by e.effective_on desc, e.entry desc limit 1) s on s.until is null or s.until > p.last_day
), zone_asked as (
  select s.piece, s.zone_id, s.code from zone_state s
  where (s.code = :subject or s.group_id = (select g.group_id from enterprise.zone_group g where g.code = :subject))
    and (:filter_by is null or s.code = any (:filter))
), located as materialized (
  select p.piece, c.enterprise_id, e.zone_id from piece p cross join enterprise.enterprise c cross join lateral (
    select e.zone_id, e.until from enterprise.enterprise_entry e
    where e.enterprise_id = c.enterprise_id and e.voids is null and e.posting <= :pin and e.effective_on <= p.last_day
      and not exists (select from enterprise.enterprise_entry v where v.voids = e.entry and v.posting <= :pin)
    order by e.effective_on desc, e.entry desc limit 1) e
  where e.until is null or e.until > p.last_day
), below as (
  select a.piece, a.zone_id, sum(r.value) as value, min(r.of_day) as of_day, bool_and(r.value is not null) as complete
  from zone_asked a join located l on l.piece = a.piece and l.zone_id = a.zone_id
  left join reported r on r.piece = a.piece and r.owner_kind = 'ENTERPRISE' and r.owner_id = l.enterprise_id
  group by a.piece, a.zone_id
), zone_value as materialized (
  select a.piece, a.code,
    case when r.value is null or b.complete and b.of_day > r.of_day then b.value else r.value end as value,
    case when r.value is null or b.complete and b.of_day > r.of_day then b.of_day else r.of_day end as of_day
  from zone_asked a left join below b on b.piece = a.piece and b.zone_id = a.zone_id
  left join reported r on r.piece = a.piece and r.owner_kind = 'ZONE' and r.owner_id = a.zone_id
), news as (
  select v.piece, min(v.of_day) as of_day from zone_value v group by v.piece having bool_and(v.value is not null)
), answer as (
  select p.piece, coalesce(
    (select r.value from reported r join organization.unit u on u.unit_id = r.owner_id
     where r.piece = p.piece and r.owner_kind = 'UNIT' and u.code = :subject),
    (select r.value from reported r join enterprise.zone_group g on g.group_id = r.owner_id
     where r.piece = p.piece and r.owner_kind = 'GROUP' and g.code = :subject and :filter_by is null
       and not exists (select from news n where n.piece = p.piece and n.of_day > r.of_day)),
    (select sum(v.value) from zone_value v where v.piece = p.piece)) as value
  from piece p
)
select true as whole, '' as key, a.value from answer a where a.piece = 'whole'
union all
select false, v.code, v.value from zone_value v where :by = 'zone' and v.piece = 'whole' and v.value is not null
union all
select false, a.piece, a.value from answer a where :by = 'year' and a.piece <> 'whole' and a.value is not null
