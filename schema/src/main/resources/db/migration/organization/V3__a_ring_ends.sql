-- The sub-tree of V1, with an end also where units stand in a ring. Such a ring is refused by the rules of the ledger, but only
-- after the reach has been derived from it, and the walk around it must not go on for ever.
create or replace function organization.within(root bigint, pin bigint)
  returns table (unit_id bigint, child_id bigint, during daterange) language sql stable
as $$
  with recursive placement as materialized (
    select p.unit_id, p.parent_id, p.during from organization.placement_spell(pin) p where not isempty(p.during)
  ), tree (unit_id, child_id, during, path) as (
    select root, root, daterange(null, null), array[root]
    union all
    select p.unit_id, case when t.unit_id = root then p.unit_id else t.child_id end, t.during * p.during, t.path || p.unit_id
    from tree t join placement p on p.parent_id = t.unit_id and t.during && p.during
    where p.unit_id <> all (t.path)
  )
  select t.unit_id, t.child_id, t.during from tree t
$$;
