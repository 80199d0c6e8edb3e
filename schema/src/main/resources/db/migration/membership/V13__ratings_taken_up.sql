-- As in V6, and whether a unit and all that is above it had neither members nor ratings before the posting, which brings both: books that are taken up as
-- a whole, such as those of another installation, may hold ratings of members who were corrected away since. Of units told of beyond,
-- those that are not taken up come first; of those that are, only the lowest are told.
drop function membership.rated_beyond(bigint);
create function membership.rated_beyond(touched_by bigint)
  returns table (entry bigint, unit_id bigint, during daterange, rated text, told bigint, there bigint, taken_up boolean)
  language sql stable
as $$
  with recursive live as materialized (
    select r.* from membership.live_ratings(touched_by) r
  ), fresh as materialized (
    select r.* from live r where r.posting = touched_by
  ), asked as materialized (
    select distinct f.during, f.rated, u.line from fresh f join organization.unit u on u.unit_id = f.unit_id
  ), days as materialized (
    select distinct a.during, a.line from asked a
  ), placement as materialized (
    select p.unit_id, p.parent_id, p.during from organization.placement_spell(touched_by) p
    where p.parent_id is not null and not isempty(p.during)
  ), above (unit_id, here_id, during, path) as (
    select u.unit_id, u.unit_id, d.during, array[u.unit_id] from organization.unit u join days d on d.line = u.line
    union all
    select a.unit_id, p.parent_id, a.during, a.path || p.parent_id
    from above a join placement p on p.unit_id = a.here_id and p.during @> (upper(a.during) - 1)
    where p.parent_id <> all (a.path)
  ), told as (
    select a.here_id, a.during, r.rated, sum(r.quantity) as told
    from live r join above a on a.unit_id = r.unit_id and a.during = r.during
    where (a.here_id, r.during, r.rated) in (
      select x.here_id, f.during, f.rated from fresh f join above x on x.unit_id = f.unit_id and x.during = f.during)
    group by 1, 2, 3
  ), moved as materialized (
    select m.to_unit_id as unit_id, d.during, m.quantity
    from days d join membership.live(touched_by) m on m.line = d.line and m.effective_on < upper(d.during)
    where m.to_unit_id is not null and m.from_unit_id is distinct from m.to_unit_id
    union all
    select m.from_unit_id, d.during, -m.quantity
    from days d join membership.live(touched_by) m on m.line = d.line and m.effective_on < lower(d.during)
    where m.from_unit_id is not null and m.from_unit_id is distinct from m.to_unit_id
  ), people as (
    select a.here_id, a.during, sum(m.quantity) as there
    from moved m join above a on a.unit_id = m.unit_id and a.during = m.during group by 1, 2
  ), bodies as (
    select a.here_id, a.during, count(*) as there
    from organization.lifetime(touched_by) l join above a on a.unit_id = l.unit_id where l.during && a.during group by 1, 2
  ), before as materialized (
    select distinct a.here_id, a.during from above a where a.unit_id in (
      select m.to_unit_id from membership.live(touched_by - 1) m where m.to_unit_id is not null
      union all select m.from_unit_id from membership.live(touched_by - 1) m where m.from_unit_id is not null
      union all select r.unit_id from membership.live_ratings(touched_by - 1) r)
  ), beyond as materialized (
    select t.here_id, t.during, t.rated, t.told, exists (
             select from membership.movement m join organization.unit u on u.line = m.line
             where m.posting = touched_by and u.unit_id = t.here_id) and not exists (
             select from above x join before o on o.here_id = x.here_id and o.during = x.during
             where x.unit_id = t.here_id and x.during = t.during) as taken_up,
           case t.rated when 'DANG_VIEN' then coalesce(p.there, 0) else b.there end as there
    from told t
    join bodies b on b.here_id = t.here_id and b.during = t.during
    left join people p on p.here_id = t.here_id and p.during = t.during
    where t.told > case t.rated when 'DANG_VIEN' then coalesce(p.there, 0) else b.there end
  ), largest as (
    select distinct on (b.here_id, b.during, b.rated) b.*, f.entry, cardinality(x.path) as height
    from beyond b
    join above x on x.here_id = b.here_id and x.during = b.during
    join fresh f on f.unit_id = x.unit_id and f.during = b.during and f.rated = b.rated
    where not b.taken_up or not exists (
      select from beyond low join above y on y.unit_id = low.here_id and y.during = low.during
      where y.here_id = b.here_id and low.here_id <> b.here_id and low.during = b.during and low.rated = b.rated)
    order by b.here_id, b.during, b.rated, f.quantity desc, f.entry desc
  )
  select distinct on (l.entry) l.entry, l.here_id, l.during, l.rated, l.told::bigint, l.there::bigint, l.taken_up
  from largest l order by l.entry, l.taken_up, l.height
$$;
