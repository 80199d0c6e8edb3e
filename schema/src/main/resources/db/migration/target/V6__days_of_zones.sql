-- beside the policies that let the holder of records write: for a zone or group whose records are held today
create policy only_of_zones_held on target.target_entry as restrictive for insert to caunoi_app with check (
  owner_kind = 'UNIT'
  or (owner_kind, owner_id) in (
       select z.owner_kind, z.owner_id from access.zone_reach z cross join access.derived d
       where z.account_id = ledger.actor() and z.records and z.during @> d.day)
  or exists (select from access.whole_reach w where w.account_id = ledger.actor() and w.records));

-- beside the policy that lets whoever reaches a zone read: nothing for days that begin after it was moved to another group
create policy not_after_zones_left on target.target_entry as restrictive for select to caunoi_app using (
  owner_kind <> 'ZONE'
  or exists (
       select from access.zone_reach z cross join access.derived d
       where z.account_id = ledger.actor() and z.owner_kind = 'ZONE' and z.owner_id = target_entry.owner_id
         and (lower_inf(z.during) or lower(z.during) <= d.day)
         and (upper_inf(z.during) or upper(z.during) > least(d.day, lower(target_entry.during))))
  or exists (select from access.whole_reach w where w.account_id = ledger.actor()));
