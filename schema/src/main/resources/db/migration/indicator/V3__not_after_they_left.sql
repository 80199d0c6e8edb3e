-- beside the policy that lets whoever reaches a unit read: nothing for days that begin after it was moved to somebody else
create policy not_after_they_left on indicator.observation as restrictive for select to caunoi_app using (
  owner_kind <> 'UNIT' or owner_id not in (select g.unit_id from access.gone g)
  or lower(during) < (select max(upper(r.during)) from access.reach r where r.account_id = ledger.actor() and r.unit_id = owner_id));
