-- Units that stood in reach once and were moved out of it for good: what was counted there stays counted, but nothing is
-- recorded there any more by who holds them no longer.
create view access.gone with (security_invoker = true) as
  select r.unit_id from access.reach r cross join access.derived d
  where r.account_id = ledger.actor()
  group by r.unit_id
  having bool_and(not upper_inf(r.during) and upper(r.during) <= d.day);
comment on view access.gone is 'Units that the actor reached, and on the day of the reach and later reaches no more.';
grant select on access.gone to caunoi_app, caunoi_counter;
