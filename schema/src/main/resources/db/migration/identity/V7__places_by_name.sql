-- Whoever gives a right chooses its place by name: units of these lines that stand today, zones and groups of zones, in whose code or
-- name the words stand, folded as people search. Their codes and names only; see decision 31.
create function identity.places_named(words text, lines text[], today date, most integer)
  returns table (code text, name text, line text)
  language sql stable security definer set search_path = pg_catalog
as $$
  select p.code, p.name, p.line from (
    select u.code, n.name, u.line
    from organization.name_spell(ledger.head()) n
    join organization.unit u on u.unit_id = n.unit_id and u.line = any (lines)
    join organization.lifetime(ledger.head()) l on l.unit_id = n.unit_id and l.during @> today
    where n.during @> today
    union all
    select z.code, s.name, null
    from enterprise.zone_spell(ledger.head()) s join enterprise.zone z on z.zone_id = s.zone_id
    where s.during @> today
    union all
    select g.code, g.code, null from enterprise.zone_group g
  ) p
  where position(words in membership.folded(p.code || ' ' || p.name)) > 0
  order by length(p.name), p.name collate "C", p.code
  limit most
$$;
revoke execute on function identity.places_named(text, text[], date, integer) from public;
grant execute on function identity.places_named(text, text[], date, integer) to caunoi_login;
