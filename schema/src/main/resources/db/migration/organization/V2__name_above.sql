-- The name of the unit above is no secret to those who hold a unit: it stands at the head of every paper of that unit.
-- Of what else lies above, nothing is told.
create function organization.name_above(unit bigint, on_day date, pin bigint) returns text language sql stable
  security definer set search_path = pg_catalog
begin atomic
  select n.name
  from organization.placement_spell(pin) p
  join organization.name_spell(pin) n on n.unit_id = p.parent_id and n.during @> on_day
  where p.unit_id = unit and p.during @> on_day
    and exists (select from access.reach r where r.account_id = ledger.actor() and r.unit_id = unit);
end;
revoke execute on function organization.name_above(bigint, date, bigint) from public;
grant execute on function organization.name_above(bigint, date, bigint) to caunoi_app;
