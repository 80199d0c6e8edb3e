-- The people whom a posting touched are found first, then the history of each by index: before, every live movement was read and
-- asked whether its person was among them, which took longer with each year of a book.
create or replace function membership.person_step(touched_by bigint)
  returns table (person_id bigint, entry bigint, posting bigint, effective_on date, kind text, standing text,
                 from_unit_id bigint, to_unit_id bigint, from_reached boolean, to_reached boolean) language sql stable
begin atomic
  with touched as materialized (
    select distinct t.person_id from membership.movement t where t.posting = touched_by and t.person_id is not null
  )
  select m.person_id, m.entry, m.posting, m.effective_on, m.kind, m.standing, m.from_unit_id, m.to_unit_id,
         m.from_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor()),
         m.to_unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor())
  from touched t join membership.live(touched_by) m on m.person_id = t.person_id
  order by m.person_id, m.effective_on, m.entry;
end;
