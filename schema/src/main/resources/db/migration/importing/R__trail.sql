-- The trail of undoing, kept up with every table of entries: V2 made it, each new register adds a line here.

create or replace view importing.trail with (security_invoker = true) as
select e.register, e.entry, e.posting, e.voids, u.posting as undone_by
from (
  select 'khu' as register, entry, posting, voids from enterprise.zone_entry
  union all select 'doanh_nghiep', entry, posting, voids from enterprise.enterprise_entry
  union all select 'to_chuc', entry, posting, voids from organization.unit_entry
  union all select 'nhiem_ky', entry, posting, voids from organization.term_entry
  union all select 'bien_dong', entry, posting, voids from membership.movement
  union all select 'xep_loai', entry, posting, voids from membership.rating
  union all select 'cung_nguoi', entry, posting, voids from membership.same_person
  union all select 'hoat_dong', entry, posting, voids from activity.activity_entry
  union all select 'chi_tieu', entry, posting, voids from target.target_entry
  union all select 'so_lieu', entry, posting, voids from indicator.observation
) e
left join ledger.posting u on u.undoes = e.posting;
