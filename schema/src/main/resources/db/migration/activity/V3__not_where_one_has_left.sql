-- beside the policies that let the holder of records write: not in a unit that was moved to somebody else
create policy not_of_gone_units on activity.activity_entry as restrictive for insert to caunoi_app with check (
  unit_id not in (select g.unit_id from access.gone g));
