-- Which version of a plan reports are written by: a version that was uploaded is looked at first, and comes into force when somebody
-- says so. The latest row of a plan counts; to go back is to add a row with the version before. A plan without a row is written by the
-- version that comes with the program.

create table report.plan_use (
  line     text    not null check (line in ('PARTY', 'UNION', 'YOUTH', 'WOMEN')),
  code     text    not null,
  number   integer not null check (number > 0),
  version  integer not null check (version > 0),
  put_by   bigint  not null,
  put_at   timestamptz not null,
  primary key (line, code, number)
);
comment on column report.plan_use.version is 'Of the program or uploaded.';

-- until now an uploaded version was in force at once
insert into report.plan_use (line, code, number, version, put_by, put_at)
select distinct on (p.line, p.code) p.line, p.code, 1, p.version, p.uploaded_by, p.uploaded_at
from report.plan p order by p.line, p.code, p.version desc;

alter table report.plan_use enable row level security;
alter table report.plan_use force row level security;
create policy owner_all on report.plan_use to caunoi_owner using (true) with check (true);
create policy line_reads on report.plan_use for select to caunoi_app using (
  line in (select r.line from access.reach r where r.account_id = ledger.actor())
  or exists (select from access.whole_reach w where w.account_id = ledger.actor()));
create policy record_holders_of_the_line_write on report.plan_use for insert to caunoi_app with check (
  put_by = ledger.actor() and (
    line in (select r.line from access.reach r where r.account_id = ledger.actor() and r.records)
    or exists (select from access.whole_reach w where w.account_id = ledger.actor() and w.records)));

grant select, insert on report.plan_use to caunoi_app;
