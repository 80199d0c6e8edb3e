-- How much each register holds for who asks, what was taken back not counted: what an office has entered already on its first days.

create or replace view importing.held with (security_invoker = true) as
select e.step, sum(e.stands)::bigint as entries
from (
  select 'khu' as step, case when voids is null then 1 else -1 end as stands from enterprise.zone_entry
  union all select 'doanh_nghiep', case when voids is null then 1 else -1 end from enterprise.enterprise_entry
  union all select 'to_chuc', case when voids is null then 1 else -1 end from organization.unit_entry
            where event in ('OPENED', 'FOUNDED')
  union all select 'nhiem_ky', case when voids is null then 1 else -1 end from organization.term_entry
  union all select case when kind = 'OPENING' then 'dau_ky' else 'bien_dong' end, case when voids is null then 1 else -1 end
            from membership.movement
  union all select 'hoat_dong', case when voids is null then 1 else -1 end from activity.activity_entry
  union all select 'xep_loai', case when voids is null then 1 else -1 end from membership.rating
  union all select 'chi_tieu', case when voids is null then 1 else -1 end from target.target_entry
  union all select 'so_lieu', case when voids is null then 1 else -1 end from indicator.observation
) e
group by e.step;

grant select on importing.held to caunoi_app;
