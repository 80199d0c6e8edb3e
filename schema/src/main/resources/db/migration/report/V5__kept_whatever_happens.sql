-- Who wrote a report may take it back until it was approved; a unit of which reports are kept stays; who may approve is told.

alter table report.deed drop constraint deed_kind_check;
alter table report.deed add constraint deed_kind_check check (kind in (
  'BEGUN', 'SUBMITTED', 'TAKEN_BACK', 'RETURNED', 'APPROVED', 'SENT', 'ISSUED', 'ACCEPTED', 'SENT_BACK'));

-- whoever takes a founding back may not hold every report of the unit, so that the question is asked in nobody's name
create function report.bereft(pin bigint) returns table (code text, reports bigint) language sql stable
  security definer set search_path = pg_catalog
begin atomic
  select u.code, count(*)
  from report.kept_report k join organization.unit u on u.unit_id = k.unit_id
  where k.unit_id in (select e.unit_id from organization.unit_entry e where e.posting = pin and e.voids is not null)
    and not exists (
      select from organization.live(pin) l where l.unit_id = k.unit_id and l.event in ('OPENED', 'FOUNDED'))
  group by u.code;
end;
comment on function report.bereft(bigint) is 'The units that a posting takes away altogether although reports of them are kept.';
revoke execute on function report.bereft(bigint) from public;
grant execute on function report.bereft(bigint) to caunoi_app;

create function report.approvers(of_unit bigint, others bigint[], on_day date) returns table (account_id bigint, name text)
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select a.account_id, h.display_name
  from identity.account a join identity.holder h on h.holder_id = a.holder_id
  where a.enabled and h.enabled and a.role in ('STANDING_COMMITTEE', 'CELL_SECRETARY', 'UNION_CHAIR')
    and exists (select from access.reach r where r.account_id = ledger.actor() and r.unit_id = of_unit)
    and exists (select from access.reach r where r.account_id = a.account_id and r.unit_id = of_unit and r.during @> on_day)
    and not exists (select from access.reach r where r.account_id = a.account_id and r.unit_id = any (others)
                    and r.during @> on_day)
  order by 2;
end;
comment on function report.approvers(bigint, bigint[], date) is
  'Accounts that may approve a report of the unit: its own committee, which holds it and neither the unit above nor the one that leads it.';
revoke execute on function report.approvers(bigint, bigint[], date) from public;
grant execute on function report.approvers(bigint, bigint[], date) to caunoi_app;
