-- Reports that somebody keeps: their editions, what officers wrote into them, what was done with them, and what was frozen.
-- Nothing here is ever changed: whoever writes again adds the next revision, whatever happens adds the next deed.

create table report.kept_report (
  report_id  bigint generated always as identity primary key,
  unit_id    bigint not null references organization.unit,
  template   text   not null,
  period     text   not null,
  first_day  date   not null,
  last_day   date   not null check (last_day >= first_day),
  unique (unit_id, template, period)
);

create table report.edition (
  edition_id   bigint  generated always as identity primary key,
  report_id    bigint  not null references report.kept_report,
  number       integer not null check (number > 0),
  plan_version integer not null,
  cut_off      date    not null,
  reason       text    check ((reason is null) = (number = 1)),
  unique (report_id, number)
);
comment on column report.edition.reason is 'Why a report that was sent is corrected; the first edition needs none.';

create table report.remark (
  edition_id bigint  not null references report.edition,
  kind       text    not null check (kind in ('PASSAGE', 'QUOTATION', 'ANSWER')),
  about      text    not null,
  revision   integer not null check (revision > 0),
  words      text,
  note       text,
  written_by bigint  not null,
  written_at timestamptz not null,
  primary key (edition_id, kind, about, revision)
);
comment on table report.remark is 'A part in the officer''s own words, a figure as it was printed elsewhere, or the answer to a warning.';
comment on column report.remark.words is 'Null where what was written before is taken back.';

create table report.deed (
  edition_id  bigint  not null references report.edition,
  number      integer not null check (number > 0),
  kind        text    not null check (kind in (
                'BEGUN', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SENT', 'ISSUED', 'ACCEPTED', 'SENT_BACK')),
  reason      text    check ((reason is not null) = (kind in ('RETURNED', 'SENT_BACK'))),
  done_by     bigint  not null,
  done_at     timestamptz not null,
  primary key (edition_id, number)
);
comment on column report.deed.kind is 'SENT waits for the superior; ISSUED went to one who is not in this installation.';

create table report.snapshot (
  edition_id  bigint  not null,
  deed        integer not null,
  posting     bigint  not null references ledger.posting,
  manuscript  text    not null,
  fingerprint text    not null,
  primary key (edition_id, deed),
  foreign key (edition_id, deed) references report.deed
);
comment on column report.snapshot.fingerprint is 'SHA-256 of the manuscript: its values, definitions, words and posting.';

create table report.paper (
  edition_id bigint  not null,
  deed       integer not null,
  number     text    not null,
  signer     text    not null,
  dated      date    not null,
  file       bytea   not null,
  file_hash  text    not null,
  primary key (edition_id, deed),
  foreign key (edition_id, deed) references report.deed
);
comment on table report.paper is 'The paper as it was sent up: the very bytes of its file, and what the office entered.';

do $$
declare t text;
begin
  foreach t in array array['kept_report', 'edition', 'remark', 'deed', 'snapshot', 'paper'] loop
    execute format('alter table report.%I enable row level security', t);
    execute format('alter table report.%I force row level security', t);
    execute format('create policy owner_all on report.%I to caunoi_owner using (true) with check (true)', t);
  end loop;
  foreach t in array array['remark', 'deed', 'snapshot', 'paper'] loop
    execute format('create policy readers_of_the_edition on report.%I for select to caunoi_app using (
      edition_id in (select e.edition_id from report.edition e))', t);
  end loop;
end $$;

create policy reached_reads on report.kept_report for select to caunoi_app using (
  unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor()));
create policy record_holders_write on report.kept_report for insert to caunoi_app with check (
  unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records));

create policy readers_of_the_report on report.edition for select to caunoi_app using (
  report_id in (select p.report_id from report.kept_report p));
create policy record_holders_write on report.edition for insert to caunoi_app with check (
  report_id in (select p.report_id from report.kept_report p
                join access.reach r on r.unit_id = p.unit_id and r.account_id = ledger.actor() and r.records));

-- whoever writes into a report holds its records; who approves or accepts one may only read figures, and adds a deed
create function report.kept_editions() returns setof bigint language sql stable
begin atomic
  select e.edition_id from report.edition e join report.kept_report p on p.report_id = e.report_id
  join access.reach r on r.unit_id = p.unit_id and r.account_id = ledger.actor() and r.records;
end;
comment on function report.kept_editions() is 'The editions of the units whose records the actor holds.';

create policy record_holders_write on report.remark for insert to caunoi_app with check (
  written_by = ledger.actor() and edition_id in (select report.kept_editions()));
create policy record_holders_write on report.snapshot for insert to caunoi_app with check (
  edition_id in (select report.kept_editions()));
create policy record_holders_write on report.paper for insert to caunoi_app with check (
  edition_id in (select report.kept_editions()));
create policy doers_write on report.deed for insert to caunoi_app with check (
  done_by = ledger.actor() and (
    edition_id in (select report.kept_editions())
    or kind in ('RETURNED', 'APPROVED', 'ACCEPTED', 'SENT_BACK') and edition_id in (select e.edition_id from report.edition e)));

grant usage on schema report to caunoi_app;
grant select, insert on report.kept_report, report.edition, report.remark, report.deed, report.snapshot, report.paper to caunoi_app;
