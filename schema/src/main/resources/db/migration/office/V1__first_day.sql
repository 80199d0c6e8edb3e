-- Whose installation this is, as the body writes itself, and how far its first day has come. No person, no line, no unit in it.

create table office.body (
  posting       bigint primary key references ledger.posting,
  superior_body text,
  own_body      text   not null,
  place         text   not null
);
comment on table office.body is 'The last posting counts; nothing is written over.';

create table office.first_day (
  step text        primary key check (step in ('RECORDED', 'DONE')),
  at   timestamptz not null
);
comment on table office.first_day is 'Each step is taken once: of two who set up at the same moment, one finds it taken.';

do $$
declare t text;
begin
  foreach t in array array['body', 'first_day'] loop
    execute format('alter table office.%I enable row level security', t);
    execute format('alter table office.%I force row level security', t);
    execute format('create policy owner_all on office.%I to caunoi_owner using (true) with check (true)', t);
    -- on every page, also before anybody has signed in
    execute format('create policy everybody_reads on office.%I for select to caunoi_app using (true)', t);
    execute format('create policy holder_of_everything_writes on office.%I for insert to caunoi_app with check (
      exists (select from identity.account_grant g
              where g.account_id = ledger.actor() and g.everything and g.records))', t);
  end loop;
end $$;

grant usage on schema office to caunoi_app;
grant select, insert on office.body, office.first_day to caunoi_app;
