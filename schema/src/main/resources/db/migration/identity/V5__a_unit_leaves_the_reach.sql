-- As in V4; the reach is old as well when a unit came into it, or left it, between its day and today.
create or replace function identity.reach_is_old(today date) returns boolean language sql stable security definer
  set search_path = pg_catalog
as $$
  select exists (
    select from identity.account_grant g cross join access.derived d
    where (g.during @> d.day) <> (g.during @> today)
      and (g.account_id = ledger.actor() or g.account_id in (
            select l.lent_by from identity.account_grant l where l.account_id = ledger.actor())))
  or exists (
    select from access.reach r cross join access.derived d
    where r.account_id = ledger.actor() and (r.during @> d.day) <> (r.during @> today))
$$;
