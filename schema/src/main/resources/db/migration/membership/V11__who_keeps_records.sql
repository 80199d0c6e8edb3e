-- Whether the actor keeps the record of a person, as in V8; only what moves membership moves the record along. Who takes part
-- somewhere for a time is a member where he was before. Of somebody whom nothing has moved yet (a guest from a unit that these books
-- do not know) the last entry says it.
create or replace function membership.keeps(person bigint) returns boolean language sql stable security definer
  set search_path = pg_catalog set enable_seqscan = off
begin atomic
  select exists (
    select from access.reach r
    where r.account_id = ledger.actor() and r.records and r.during @> (select d.day from access.derived d) and r.unit_id = (
      select coalesce(m.to_unit_id, m.from_unit_id) from membership.movement m
      where m.person_id = person and m.voids is null
        and not exists (select from membership.movement v where v.voids = m.entry)
      order by (m.kind = 'NAMED' or m.from_unit_id is distinct from m.to_unit_id) desc, m.effective_on desc, m.entry desc
      limit 1));
end;

-- Whether an entry of that day would speak of somebody whom the actor gave away before. The last place of the person is none where the
-- actor records, and as far as the actor could see the person had moved on: a move on that very day or later would make the actor the
-- keeper again. Of the last place itself nothing is told: the day is that of the last move within reach. What moves nobody (moves:
-- false) is also taken of a guest, who was never a member within reach.
create function membership.given_away(person bigint, on_day date, moves boolean) returns boolean language sql stable security definer
  set search_path = pg_catalog set enable_seqscan = off
begin atomic
  with moved as materialized (
    select m.entry, m.effective_on, m.from_unit_id, m.to_unit_id from membership.movement m
    where m.person_id = person and m.voids is null
      and (m.kind = 'NAMED' or m.from_unit_id is distinct from m.to_unit_id)
      and not exists (select from membership.movement v where v.voids = m.entry)
  ), latest as (
    select coalesce(m.to_unit_id, m.from_unit_id) as unit_id from moved m order by m.effective_on desc, m.entry desc limit 1
  )
  select exists (
      select from latest l where not exists (
        select from access.reach r cross join access.derived d
        where r.account_id = ledger.actor() and r.records and r.unit_id = l.unit_id
          and (upper_inf(r.during) or upper(r.during) > d.day)))
    and coalesce((
      select case when moves then on_day >= max(m.effective_on) else on_day > max(m.effective_on) end
      from moved m
      where exists (
        select from access.reach r
        where r.account_id = ledger.actor() and r.records and r.unit_id in (m.from_unit_id, m.to_unit_id)
          and r.during @> m.effective_on)), moves);
end;
revoke execute on function membership.given_away(bigint, date, boolean) from public;
grant execute on function membership.given_away(bigint, date, boolean) to caunoi_app;

-- whether a reversal says of a person what the entry said that it takes back
create function membership.takes_back(taken bigint, person bigint, unit_left bigint, unit_entered bigint)
  returns boolean language sql stable security definer
  set search_path = pg_catalog set enable_seqscan = off
begin atomic
  select exists (
    select from membership.movement m
    where m.entry = taken and m.person_id = person
      and m.from_unit_id is not distinct from unit_left and m.to_unit_id is not distinct from unit_entered);
end;
revoke execute on function membership.takes_back(bigint, bigint, bigint, bigint) from public;
grant execute on function membership.takes_back(bigint, bigint, bigint, bigint) to caunoi_app;

-- Beside the policies that let the holder of records write. Who holds everything gives nobody away, and a first book has a hundred
-- thousand people, so that is asked first.
create policy not_of_people_given_away on membership.movement as restrictive for insert to caunoi_app with check (
  person_id is null
  or exists (select from access.whole_reach w where w.account_id = ledger.actor() and w.records)
  or case when voids is null
       then not membership.given_away(person_id, effective_on, kind = 'NAMED' or from_unit_id is distinct from to_unit_id)
       else membership.takes_back(voids, person_id, from_unit_id, to_unit_id) end);

-- A person is named by who sees the person, but by nobody who gave the person away; a new one, before the first movement, by who holds
-- records of the line.
drop policy record_holders_write on membership.person_name;
create policy record_holders_write on membership.person_name for insert with check (
  (not membership.has_moved(person_id)
   and exists (select from access.reach r where r.account_id = ledger.actor() and r.records))
  or (not membership.given_away(person_id, 'infinity', true)
      and person_id in (select p.person_id from membership.person p)));

-- Every entry that ever stood, as in V3, but of units that left the reach of the actor nothing dated on that day or later: what is
-- recorded there is for others, and a person who went through such a unit is told of up to then.
create or replace view membership.told with (security_invoker = true) as
  select m.entry, m.posting, m.line, m.effective_on, m.kind, m.person_id, m.quantity, m.from_unit_id, m.to_unit_id,
         m.standing, m.sex, m.born_on, m.born_precision, m.occupation, m.row_key, m.mirror_key,
         d.number as paper_number, d.dated as paper_dated, p.recorded_at, p.recorded_by, p.kind as posting_kind,
         w.posting as taken_by, w.recorded_at as taken_at, w.recorded_by as taken_by_account
  from membership.movement m
  join ledger.posting p on p.posting = m.posting
  left join paper.paper d on d.paper_id = m.paper_id
  left join membership.movement v on v.voids = m.entry
  left join ledger.posting w on w.posting = v.posting
  where m.voids is null
    and exists (
      select from access.reach r cross join access.derived t
      where r.account_id = ledger.actor() and r.unit_id in (m.from_unit_id, m.to_unit_id)
        and (upper_inf(r.during) or upper(r.during) > t.day or upper(r.during) > m.effective_on));
