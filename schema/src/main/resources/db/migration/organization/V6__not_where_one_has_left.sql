-- beside the policies that let the holder of records write: not of a unit that was moved to somebody else
create policy not_of_gone_units on organization.unit_entry as restrictive for insert to caunoi_app with check (
  unit_id not in (select g.unit_id from access.gone g));
create policy not_of_gone_units on organization.term_entry as restrictive for insert to caunoi_app with check (
  unit_id not in (select g.unit_id from access.gone g));
