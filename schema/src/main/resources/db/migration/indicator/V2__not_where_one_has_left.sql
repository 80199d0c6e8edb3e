-- beside the policies that let the holder of records write: not for a unit that was moved to somebody else
create policy not_of_gone_units on indicator.observation as restrictive for insert to caunoi_app with check (
  owner_kind <> 'UNIT' or owner_id not in (select g.unit_id from access.gone g));
