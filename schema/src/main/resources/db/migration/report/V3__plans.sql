-- Plans of reports that an office has uploaded, beside those that come with the program. A version is never changed or removed:
-- a better plan, or the former one again, is the next version.

create table report.plan (
  line        text    not null check (line in ('PARTY', 'UNION', 'YOUTH', 'WOMEN')),
  code        text    not null check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  version     integer not null check (version > 0),
  yaml        text    not null,
  fingerprint text    not null,
  uploaded_by bigint  not null,
  uploaded_at timestamptz not null,
  primary key (line, code, version)
);
comment on column report.plan.yaml is 'The file as it was uploaded, letter by letter.';
comment on column report.plan.fingerprint is 'SHA-256 of the file: what was read once is not read again.';

alter table report.plan enable row level security;
alter table report.plan force row level security;
create policy owner_all on report.plan to caunoi_owner using (true) with check (true);

-- a line is a wall for its plans too: they may name what only the line knows
create policy line_reads on report.plan for select to caunoi_app using (
  line in (select r.line from access.reach r where r.account_id = ledger.actor())
  or exists (select from access.whole_reach w where w.account_id = ledger.actor()));
create policy record_holders_of_the_line_write on report.plan for insert to caunoi_app with check (
  uploaded_by = ledger.actor() and (
    line in (select r.line from access.reach r where r.account_id = ledger.actor() and r.records)
    or exists (select from access.whole_reach w where w.account_id = ledger.actor() and w.records)));

grant select, insert on report.plan to caunoi_app;
