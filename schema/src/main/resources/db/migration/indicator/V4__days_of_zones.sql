-- beside the policies that let the holder of records write: of a zone or group whose records are held today, and of an enterprise
-- that lies in such a zone today; of one whose lines were all taken back, as before
create policy only_of_zones_held on indicator.observation as restrictive for insert to caunoi_app with check (
  owner_kind not in ('ZONE', 'GROUP')
  or (owner_kind, owner_id) in (
       select z.owner_kind, z.owner_id from access.zone_reach z cross join access.derived d
       where z.account_id = ledger.actor() and z.records and z.during @> d.day)
  or exists (select from access.whole_reach w where w.account_id = ledger.actor() and w.records));
create policy only_of_enterprises_kept on indicator.observation as restrictive for insert to caunoi_app with check (
  owner_kind <> 'ENTERPRISE'
  or owner_id in (select k.enterprise_id from enterprise.kept k where k.records)
  or not exists (select from enterprise.place p where p.enterprise_id = observation.owner_id));

-- beside the policies that let whoever reaches a zone read: nothing for days that begin after the zone was moved to another group,
-- or the enterprise to another zone
create policy not_after_zones_left on indicator.observation as restrictive for select to caunoi_app using (
  owner_kind <> 'ZONE'
  or exists (
       select from access.zone_reach z cross join access.derived d
       where z.account_id = ledger.actor() and z.owner_kind = 'ZONE' and z.owner_id = observation.owner_id
         and (lower_inf(z.during) or lower(z.during) <= d.day)
         and (upper_inf(z.during) or upper(z.during) > least(d.day, lower(observation.during))))
  or exists (select from access.whole_reach w where w.account_id = ledger.actor()));
create policy not_after_enterprises_left on indicator.observation as restrictive for select to caunoi_app using (
  owner_kind <> 'ENTERPRISE'
  or owner_id in (select k.enterprise_id from enterprise.kept k)
  or exists (
       select from enterprise.place p
       join access.zone_reach z
         on z.account_id = ledger.actor() and z.owner_kind = 'ZONE' and z.owner_id = p.zone_id and z.during && p.during
       cross join access.derived d
       where p.enterprise_id = observation.owner_id
         and (lower_inf(z.during * p.during) or lower(z.during * p.during) <= d.day)
         and upper(z.during * p.during) > lower(observation.during))
  or not exists (select from enterprise.place p where p.enterprise_id = observation.owner_id));
