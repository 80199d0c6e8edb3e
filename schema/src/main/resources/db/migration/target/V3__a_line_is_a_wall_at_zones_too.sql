-- Who reads a zone reads the plans set for it, but those of a line only where something of the line is held: the plan of a line
-- tells of the line.
create function target.line_of(indicator text) returns text language sql immutable
as $$
  select case split_part(indicator, '.', 1)
    when 'party' then 'PARTY' when 'class' then 'PARTY' when 'cadre' then 'PARTY' when 'congress' then 'PARTY'
    when 'union' then 'UNION' when 'commendation' then 'UNION' when 'welfare' then 'UNION'
    when 'youth' then 'YOUTH'
    when 'women' then 'WOMEN'
  end
$$;
comment on function target.line_of(text) is 'The line whose records an indicator counts; null for what has none (enterprises, labour).';

drop policy reached_reads on target.target_entry;
create policy reached_reads on target.target_entry for select using (
  (owner_kind = 'UNIT' and owner_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor()))
  or (owner_kind in ('ZONE', 'GROUP')
      and (owner_kind, owner_id) in (
        select z.owner_kind, z.owner_id from access.zone_reach z where z.account_id = ledger.actor())
      and (target.line_of(indicator) is null
           or target.line_of(indicator) in (select r.line from access.reach r where r.account_id = ledger.actor())
           or exists (select from access.whole_reach w where w.account_id = ledger.actor()))));
