-- beside the policy that lets whoever reaches a unit read: no term that begins after it was moved to somebody else
create policy not_after_they_left on organization.term_entry as restrictive for select to caunoi_app using (
  unit_id not in (select g.unit_id from access.gone g)
  or effective_on < (
    select max(upper(r.during)) from access.reach r where r.account_id = ledger.actor() and r.unit_id = term_entry.unit_id));
