-- What undoing an import needs to know: which entry took back which, which posting undid which, and which posting was
-- which import.

create view importing.trail with (security_invoker = true) as
select e.register, e.entry, e.posting, e.voids, u.posting as undone_by
from (
  select 'khu' as register, entry, posting, voids from enterprise.zone_entry
  union all select 'doanh_nghiep', entry, posting, voids from enterprise.enterprise_entry
  union all select 'to_chuc', entry, posting, voids from organization.unit_entry
  union all select 'nhiem_ky', entry, posting, voids from organization.term_entry
  union all select 'bien_dong', entry, posting, voids from membership.movement
  union all select 'hoat_dong', entry, posting, voids from activity.activity_entry
  union all select 'chi_tieu', entry, posting, voids from target.target_entry
  union all select 'so_lieu', entry, posting, voids from indicator.observation
) e
left join ledger.posting u on u.undoes = e.posting;
comment on view importing.trail is 'Every entry by number, of whichever module: which one it took back, and by which posting its own was undone.';

create view importing.known_batch with (security_invoker = true) as
select b.batch_id, b.posting, b.account_id, b.file_name, b.file_sha256, b.receipt, p.recorded_at, u.recorded_at as undone_at
from importing.batch b
join ledger.posting p on p.posting = b.posting
left join ledger.posting u on u.undoes = b.posting;

-- The number and the account of imports, whoever sent them: who cannot undo an import for the sake of a later one must
-- learn of which. Nothing of the file is told.
create function importing.batch_of(postings bigint[])
  returns table (posting bigint, batch_id bigint, account_id bigint) language sql stable security definer
  set search_path = pg_catalog
begin atomic
  select b.posting, b.batch_id, b.account_id from importing.batch b where b.posting = any (postings);
end;
revoke execute on function importing.batch_of(bigint[]) from public;

grant execute on function importing.batch_of(bigint[]) to caunoi_app;
grant select on importing.trail, importing.known_batch to caunoi_app;
