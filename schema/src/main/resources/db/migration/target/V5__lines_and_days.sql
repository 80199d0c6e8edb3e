-- A plan of a line is set for a zone, or a group of zones, by who holds records of that line too; V3 says the same of reading.
drop policy record_holders_write on target.target_entry;
create policy record_holders_write on target.target_entry for insert with check (
  (owner_kind = 'UNIT' and owner_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records))
  or (owner_kind in ('ZONE', 'GROUP')
      and (owner_kind, owner_id) in (
        select z.owner_kind, z.owner_id from access.zone_reach z where z.account_id = ledger.actor() and z.records)
      and (target.line_of(indicator) is null
           or target.line_of(indicator) in (
                select r.line from access.reach r cross join access.derived d
                where r.account_id = ledger.actor() and r.records and (upper_inf(r.during) or upper(r.during) > d.day))
           or exists (select from access.whole_reach w where w.account_id = ledger.actor() and w.records))));

-- beside the policy that lets whoever reaches a unit read: nothing for days that begin after it was moved to somebody else
create policy not_after_they_left on target.target_entry as restrictive for select to caunoi_app using (
  owner_kind <> 'UNIT' or owner_id not in (select g.unit_id from access.gone g)
  or lower(during) < (select max(upper(r.during)) from access.reach r where r.account_id = ledger.actor() and r.unit_id = owner_id));
