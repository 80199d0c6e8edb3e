-- What a posting of one admission is checked against are the movements of the units that it touches. Joined to them, every live
-- movement of the installation was looked at for each; named in an array, the indexes of their units are.
create or replace function membership.unit_step(touched_by bigint)
  returns table (unit_id bigint, entry bigint, posting bigint, effective_on date, kind text, counted boolean,
                 quantity integer, direction integer) language sql stable
begin atomic
  with unit as materialized (
    select t.unit_id, t.reborn or t.ended_on is not null as whole from membership.unit_touched(touched_by) t
  )
  select s.unit_id, s.entry, s.posting, s.effective_on, s.kind, s.person_id is null, s.quantity, s.direction
  from membership.side(touched_by) s
  where s.unit_id = any (array(select u.unit_id from unit u)) and (s.person_id is null or s.kind = 'NAMED')
  union all
  select s.unit_id, s.entry, s.posting, s.effective_on, s.kind, false, s.quantity, s.direction
  from membership.side(touched_by) s
  where s.unit_id = any (array(select u.unit_id from unit u where not u.whole))
    and s.person_id is not null and s.kind <> 'NAMED' and s.posting = touched_by
  union all
  select s.unit_id, s.entry, s.posting, s.effective_on, s.kind, false, s.quantity, s.direction
  from membership.side(touched_by) s
  where s.unit_id = any (array(select u.unit_id from unit u where u.whole))
    and s.person_id is not null and s.kind <> 'NAMED';
end;
