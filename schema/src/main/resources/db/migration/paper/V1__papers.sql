-- Decisions, letters, minutes: every change of state cites one. A paper is kept once for its line, number and day.

create sequence paper.paper_id;

create table paper.paper (
  paper_id bigint primary key default nextval('paper.paper_id'),
  line     text   check (line in ('PARTY', 'UNION', 'YOUTH', 'WOMEN')),
  number   text   not null check (number <> ''),
  dated    date,
  unique nulls not distinct (line, number, dated)
);
comment on column paper.paper.line is 'The line whose register holds it; null: a paper of the zones, open to every account.';

alter table paper.paper enable row level security;
alter table paper.paper force row level security;
create policy owner_all on paper.paper to caunoi_owner using (true) with check (true);
create policy own_line_reads on paper.paper for select using (
  ledger.actor() is not null
  and (line is null or line in (select r.line from access.reach r where r.account_id = ledger.actor())));
create policy own_line_writes on paper.paper for insert with check (
  line in (select r.line from access.reach r where r.account_id = ledger.actor() and r.records)
  or line is null
     and (exists (select from access.reach r where r.account_id = ledger.actor() and r.records)
          or exists (select from access.zone_reach z where z.account_id = ledger.actor() and z.records)
          or exists (select from access.whole_reach w where w.account_id = ledger.actor() and w.records)));

grant usage on schema paper to caunoi_app, caunoi_counter;
grant select, insert on paper.paper to caunoi_app;
grant select on paper.paper to caunoi_counter;
grant usage on sequence paper.paper_id to caunoi_app;
