-- beside the policies that let the holder of records write: not in a unit that was moved to somebody else
create policy not_of_gone_units on membership.movement as restrictive for insert to caunoi_app with check (
  (from_unit_id is null or from_unit_id not in (select g.unit_id from access.gone g))
  and (to_unit_id is null or to_unit_id not in (select g.unit_id from access.gone g)));
create policy not_of_gone_units on membership.rating as restrictive for insert to caunoi_app with check (
  unit_id not in (select g.unit_id from access.gone g));
