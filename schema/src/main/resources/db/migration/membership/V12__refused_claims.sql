-- Whoever gave a member away and records the person again as his own is refused while the person is a member out of his reach. What
-- he claimed is for the level above: whoever keeps the person now and holds the records of the unit that claims.

create table membership.claim (
  entry      bigint primary key default nextval('ledger.entry'),
  posting    bigint not null references ledger.posting,
  account_id bigint not null default ledger.actor(),
  person_id  bigint not null references membership.person,
  unit_id    bigint not null references organization.unit,
  claimed_on date   not null,
  claimed_in integer not null generated always as (extract(year from claimed_on)::integer) stored,
  unique (account_id, person_id, unit_id, claimed_in)
);
create index on membership.claim (person_id);
create index on membership.claim (unit_id);
comment on table membership.claim is
  'Refused because the person is a member out of reach of who claims. Unique within one account, so the constraint tells nobody of another.';
comment on column membership.claim.claimed_on is 'The day as of which the unit recorded the person as its own.';
comment on column membership.claim.claimed_in is 'The calendar year of that day: one case a year is enough to look into.';

create table membership.claim_conclusion (
  entry   bigint primary key default nextval('ledger.entry'),
  posting bigint not null references ledger.posting,
  claim   bigint not null unique references membership.claim,
  words   text   not null
);

create view membership.claimed with (security_invoker = true) as
  select c.entry, c.person_id, c.unit_id, c.claimed_on, p.recorded_at, p.recorded_by,
         e.words, w.recorded_at as concluded_at, w.recorded_by as concluded_by
  from membership.claim c
  join ledger.posting p on p.posting = c.posting
  left join membership.claim_conclusion e on e.claim = c.entry
  left join ledger.posting w on w.posting = e.posting;

do $$
declare t text;
begin
  foreach t in array array['claim', 'claim_conclusion'] loop
    execute format('alter table membership.%I enable row level security', t);
    execute format('alter table membership.%I force row level security', t);
    execute format('create policy owner_all on membership.%I to caunoi_owner using (true) with check (true)', t);
  end loop;
end $$;

-- By today's tree, as keeping is. Whoever claimed reads nothing of it, also where the person has come back since.
create policy level_above_reads on membership.claim for select to caunoi_app using (
  account_id <> ledger.actor()
  and unit_id in (select r.unit_id from access.reach r cross join access.derived d
                  where r.account_id = ledger.actor() and r.records and r.during @> d.day)
  and membership.keeps(person_id));
create policy claimants_write on membership.claim for insert to caunoi_app with check (
  account_id = ledger.actor()
  and unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records)
  and unit_id not in (select g.unit_id from access.gone g)
  and exists (select from membership.person p where p.person_id = claim.person_id));
create policy level_above_reads on membership.claim_conclusion for select to caunoi_app using (exists (
  select from membership.claim c where c.entry = claim_conclusion.claim));
create policy level_above_writes on membership.claim_conclusion for insert to caunoi_app with check (exists (
  select from membership.claim c where c.entry = claim_conclusion.claim));

grant select, insert on membership.claim, membership.claim_conclusion to caunoi_app;
grant select on membership.claimed to caunoi_app;
