-- A zone belongs to a group by days, as a unit to its superior: the reach of a zone has the days on which the group had it.
-- A right on the zone or the group itself, or on everything, has no days but its own, which are asked when the reach is derived.
alter table access.zone_reach add during daterange not null default daterange(null, null);
alter table access.zone_reach add own_records boolean not null default false;
comment on column access.zone_reach.own_records is 'Whether the records are held by a right on the zone or the group itself; false where only through the group.';
alter table access.zone_reach drop constraint zone_reach_pkey;
alter table access.zone_reach add primary key (account_id, owner_kind, owner_id, during);
comment on table access.zone_reach is 'Zones, with the days on which they were in the group of a right, and groups of zones whose figures of no line an account may read (right KHU).';

-- Zones that belong to another group on the day of the reach: what was reported of them stays reported, but nothing is recorded
-- there any more by who holds them no longer, nor yet by who will.
create view access.gone_zone with (security_invoker = true) as
  select z.owner_id as zone_id from access.zone_reach z cross join access.derived d
  where z.account_id = ledger.actor() and z.owner_kind = 'ZONE'
  group by z.owner_id
  having not bool_or(z.during @> d.day);
comment on view access.gone_zone is 'Zones that the actor reaches on other days, and not on the day of the reach.';
grant select on access.gone_zone to caunoi_app, caunoi_counter;
