-- What the figures ask of movements: one line at a time, a day or a period of it.

-- A small line is a few per cent of all movements, a period a few per cent of its line.
create index movement_of_line on membership.movement (line, effective_on);

-- The facts of V1 read once less: what stays in its unit has a fact of its own kind there, and so is one that arrives in the unit
-- where it was.
create or replace function membership.fact(pin bigint)
  returns table (entry bigint, posting bigint, fact_on date, line text, kind text, unit_id bigint, counter_unit_id bigint,
                 enterprise_id bigint, person_id bigint, quantity numeric, people numeric, amount numeric, currency text,
                 level text, dims jsonb, source_kind text, source_id bigint, paper_id bigint) language sql stable
begin atomic
  select m.entry, m.posting, m.effective_on, m.line, 'member.' || m.kind, m.to_unit_id, m.from_unit_id,
         null::bigint, m.person_id, m.quantity::numeric, null::numeric, null::numeric, null::text, null::text,
         case when m.person_id is null then jsonb_build_object('sex', m.sex, 'occupation', m.occupation) end,
         'movement', m.entry, m.paper_id
  from membership.live(pin) m
  where m.to_unit_id is not null
  union all
  select m.entry, m.posting, m.effective_on, m.line, 'member.' || m.kind, m.from_unit_id, m.to_unit_id,
         null::bigint, m.person_id, -m.quantity::numeric, null::numeric, null::numeric, null::text, null::text,
         case when m.person_id is null then jsonb_build_object('sex', m.sex, 'occupation', m.occupation) end,
         'movement', m.entry, m.paper_id
  from membership.live(pin) m
  where m.from_unit_id is not null and m.to_unit_id is distinct from m.from_unit_id
  union all
  select m.entry, m.posting, m.effective_on, m.line, 'member.NAMED', m.from_unit_id, m.to_unit_id,
         null::bigint, null::bigint, -m.quantity::numeric, null::numeric, null::numeric, null::text, null::text,
         jsonb_build_object('sex', m.pool_sex, 'occupation', m.pool_occupation),
         'movement', m.entry, m.paper_id
  from membership.live(pin) m
  where m.kind = 'NAMED';
end;

-- what is known of the named persons of one line; membership.trait() reads all four
create function membership.trait_of(pin bigint, of_line text)
  returns table (person_id bigint, sex text, born_on date) language sql stable
begin atomic
  select m.person_id,
         (array_agg(m.sex order by m.effective_on desc, m.entry desc) filter (where m.sex is not null))[1],
         (array_agg(m.born_on order by m.effective_on desc, m.entry desc) filter (where m.born_on is not null))[1]
  from membership.live(pin) m
  where m.line = of_line and m.person_id is not null and (m.sex is not null or m.born_on is not null)
  group by m.person_id;
end;

create function membership.occupation_spell_of(pin bigint, of_line text)
  returns table (person_id bigint, occupation text, during daterange) language sql stable
begin atomic
  select m.person_id, m.occupation,
         daterange(m.effective_on, lead(m.effective_on) over (partition by m.person_id order by m.effective_on, m.entry))
  from membership.live(pin) m where m.line = of_line and m.person_id is not null and m.occupation is not null;
end;
