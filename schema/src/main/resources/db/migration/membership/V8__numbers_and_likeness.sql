-- The number by which the State or the Party knows a person, sealed; records that may be one person; and the link between the
-- records of one human in two lines.

-- Whether the actor keeps the record of a person: holds the records of the unit where the person is, or was last. Narrower than
-- seeing the person, whom every unit of that life sees: who gave a member away does not read on. By today's tree, and asked as
-- owner, because the actor may not see where a person went.
create function membership.keeps(person bigint) returns boolean language sql stable security definer
  set search_path = pg_catalog set enable_seqscan = off
begin atomic
  select exists (
    select from access.reach r
    where r.account_id = ledger.actor() and r.records and r.during @> (select d.day from access.derived d) and r.unit_id = (
      select coalesce(m.to_unit_id, m.from_unit_id) from membership.movement m
      where m.person_id = person and m.voids is null
        and not exists (select from membership.movement v where v.voids = m.entry)
      order by m.effective_on desc, m.entry desc limit 1));
end;
revoke execute on function membership.keeps(bigint) from public;
grant execute on function membership.keeps(bigint) to caunoi_app;

-- like names, numbers sit apart from the entries that count, so that they can be erased by law
create table membership.identity_number (
  entry     bigint primary key,
  posting   bigint not null references ledger.posting,
  person_id bigint not null references membership.person,
  kind      text   not null check (kind in ('CITIZEN', 'PARTY_CARD')),
  sealed    bytea,
  blind     text,
  check ((sealed is null) = (blind is null))
);
create index on membership.identity_number (person_id, kind, entry desc);
create index on membership.identity_number (blind) where blind is not null;
comment on table membership.identity_number is
  'The last entry of a person and kind is the number now; one without a value takes it away. No unique constraint: it would tell of rows out of reach.';
comment on column membership.identity_number.sealed is 'Encrypted for this entry, person and kind; the key is not in the database.';
comment on column membership.identity_number.blind is
  'Equal for equal numbers of one line and kind, of no use without its key; numbers of two lines never compare.';

create view membership.known_number with (security_invoker = true) as
  select k.entry, k.person_id, k.kind, k.sealed, k.blind, p.recorded_at, p.recorded_by
  from (select distinct on (n.person_id, n.kind) n.* from membership.identity_number n
        order by n.person_id, n.kind, n.entry desc) k
  join ledger.posting p on p.posting = k.posting
  where k.sealed is not null;

create table membership.number_look (
  look       bigint      generated always as identity primary key,
  entry      bigint      not null references membership.identity_number on delete cascade,
  account_id bigint      not null default ledger.actor(),
  looked_at  timestamptz not null,
  reason     text        not null
);
create index on membership.number_look (entry);
comment on table membership.number_look is 'Who looked at a number and why; the audit names the look, its words stay here.';

-- What somebody concluded who holds both of two like records of one line.
create table membership.comparison (
  entry     bigint  primary key default nextval('ledger.entry'),
  posting   bigint  not null references ledger.posting,
  one_id    bigint  not null references membership.person,
  other_id  bigint  not null references membership.person,
  known_to  bigint  not null,
  same      boolean not null,
  words     text    not null,
  check (one_id < other_id),
  unique (one_id, other_id, known_to)
);
comment on column membership.comparison.known_to is
  'The last posting that made the two alike, 0 where only their keys do: what is recorded later opens the case again.';

-- Two records of one human in two lines. A link is ended by an entry that voids it, of the same two records.
create table membership.same_person (
  entry    bigint primary key default nextval('ledger.entry'),
  posting  bigint not null references ledger.posting,
  voids    bigint unique,
  one_id   bigint not null references membership.person,
  other_id bigint not null references membership.person,
  check (one_id < other_id),
  unique (entry, one_id, other_id),
  foreign key (voids, one_id, other_id) references membership.same_person (entry, one_id, other_id)
);
create index on membership.same_person (one_id);
create index on membership.same_person (other_id);

create view membership.concluded with (security_invoker = true) as
  select c.one_id, c.other_id, c.known_to, c.same, c.words, p.recorded_at, p.recorded_by
  from membership.comparison c join ledger.posting p on p.posting = c.posting;

create view membership.linked with (security_invoker = true) as
  select s.entry, s.one_id, s.other_id, p.recorded_at, p.recorded_by, w.recorded_at as ended_at, w.recorded_by as ended_by
  from membership.same_person s
  join ledger.posting p on p.posting = s.posting
  left join membership.same_person v on v.voids = s.entry
  left join ledger.posting w on w.posting = v.posting
  where s.voids is null;

do $$
declare t text;
begin
  foreach t in array array['identity_number', 'number_look', 'comparison', 'same_person'] loop
    execute format('alter table membership.%I enable row level security', t);
    execute format('alter table membership.%I force row level security', t);
    execute format('create policy owner_all on membership.%I to caunoi_owner using (true) with check (true)', t);
  end loop;
end $$;

create policy keepers_read on membership.identity_number for select to caunoi_app using (membership.keeps(person_id));
create policy keepers_write on membership.identity_number for insert to caunoi_app with check (membership.keeps(person_id));
create policy keepers_read on membership.number_look for select to caunoi_app using (exists (
  select from membership.identity_number n where n.entry = number_look.entry));
create policy keepers_write on membership.number_look for insert to caunoi_app with check (
  account_id = ledger.actor() and exists (select from membership.identity_number n where n.entry = number_look.entry));
create policy keepers_of_both_read on membership.comparison for select to caunoi_app using (
  membership.keeps(one_id) and membership.keeps(other_id));
create policy keepers_of_both_write on membership.comparison for insert to caunoi_app with check (
  membership.keeps(one_id) and membership.keeps(other_id));
create policy keepers_of_both_read on membership.same_person for select to caunoi_app using (
  membership.keeps(one_id) and membership.keeps(other_id));
create policy keepers_of_both_write on membership.same_person for insert to caunoi_app with check (
  membership.keeps(one_id) and membership.keeps(other_id)
  and (select p.line from membership.person p where p.person_id = one_id)
   <> (select p.line from membership.person p where p.person_id = other_id));

grant select, insert on membership.identity_number, membership.number_look, membership.comparison, membership.same_person to caunoi_app;
grant select on membership.known_number, membership.concluded, membership.linked to caunoi_app;

-- Records of one line with the same number or the same key of the office, both kept by the actor. Nothing is written when two
-- become alike, so recording is the same work whether there is another or not, and tells nothing.
create function membership.alike()
  returns table (one_id bigint, other_id bigint, by_number boolean, by_code boolean, known_to bigint) language sql stable
  security definer set search_path = pg_catalog
begin atomic
  with known as materialized (
    select n.person_id, n.blind, n.posting
    from (select distinct on (i.person_id, i.kind) i.person_id, i.blind, i.posting from membership.identity_number i
          order by i.person_id, i.kind, i.entry desc) n
    where n.blind is not null
  ), pair as (
    select a.person_id as one_id, b.person_id as other_id, true as by_number, greatest(a.posting, b.posting) as known_to
    from known a join known b on b.blind = a.blind and b.person_id > a.person_id
    union all
    select a.person_id, b.person_id, false, 0
    from membership.person a join membership.person b on b.line = a.line and b.code = a.code and b.person_id > a.person_id
  ), alike as materialized (
    select p.one_id, p.other_id, bool_or(p.by_number) as by_number, bool_or(not p.by_number) as by_code, max(p.known_to) as known_to
    from pair p group by p.one_id, p.other_id
  )
  select a.one_id, a.other_id, a.by_number, a.by_code, a.known_to
  from alike a where membership.keeps(a.one_id) and membership.keeps(a.other_id);
end;
revoke execute on function membership.alike() from public;
grant execute on function membership.alike() to caunoi_app;

-- the lines in which the actor holds records
create function membership.lines_held() returns table (line text) language sql stable
begin atomic
  select distinct r.line from access.reach r where r.account_id = ledger.actor() and r.records;
end;
