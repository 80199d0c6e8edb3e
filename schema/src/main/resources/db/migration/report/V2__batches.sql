-- Reports of many units asked for at once: a job that survives a restart. A job is no record of the field; its state moves on, and
-- what was asked for never changes.

create table report.batch (
  batch_id    bigint  generated always as identity primary key,
  account_id  bigint  not null,
  line        text    not null check (line in ('PARTY', 'UNION', 'YOUTH', 'WOMEN')),
  template    text    not null,
  version     integer not null,
  period      text    not null,
  cut_off     date,
  parent_id   bigint  not null references organization.unit,
  parent      text    not null,
  kind        text    not null check (kind in ('GRASSROOTS', 'DIRECT', 'ALL')),
  standing_on date    not null,
  posting     bigint  not null references ledger.posting,
  format      text    not null check (format in ('docx')),
  asked_at    timestamptz not null,
  attempt     integer not null default 1,
  state       text    not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  reason      jsonb,
  ended_at    timestamptz,
  file        bytea,
  check ((state = 'DONE') = (file is not null)),
  check ((state in ('QUEUED', 'RUNNING')) = (ended_at is null))
);
comment on column report.batch.posting is 'All units are written from what was known at this posting.';
comment on column report.batch.attempt is 'How often it was begun; a run of an earlier attempt finds that it is no longer wanted.';
comment on column report.batch.reason is 'Why it failed: a rule and what fills its sentence; never a name.';
create index on report.batch (account_id);

create table report.batch_unit (
  batch_id  bigint  not null references report.batch,
  position  integer not null,
  unit      text    not null,
  state     text    not null default 'WAITING' check (state in ('WAITING', 'WRITTEN', 'FAILED')),
  reason    jsonb,
  file_name text,
  document  bytea,
  primary key (batch_id, position),
  unique (batch_id, unit)
);
comment on column report.batch_unit.document is 'The paper until the whole file is made, which takes it over; gone again where the job fails or is stopped.';

-- who asked, for the run: it goes on in that name, and knows nothing but the number of the job
create function report.asker(batch bigint) returns bigint language sql stable security definer
  set search_path = pg_catalog
begin atomic
  select b.account_id from report.batch b where b.batch_id = batch;
end;
revoke execute on function report.asker(bigint) from public;

-- the table that db-scheduler 16 works with: numbers of jobs and when they are due, nothing else
create table report.scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index on report.scheduled_tasks (execution_time);
create index on report.scheduled_tasks (last_heartbeat);

do $$
declare t text;
begin
  foreach t in array array['batch', 'batch_unit', 'scheduled_tasks'] loop
    execute format('alter table report.%I enable row level security', t);
    execute format('alter table report.%I force row level security', t);
    execute format('create policy owner_all on report.%I to caunoi_owner using (true) with check (true)', t);
  end loop;
end $$;
create policy own_batches on report.batch for select using (account_id = ledger.actor());
create policy own_batch_moves on report.batch for update using (account_id = ledger.actor());
create policy holders_ask on report.batch for insert with check (
  account_id = ledger.actor()
  and parent_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor()));
create policy own_units on report.batch_unit using (
  batch_id in (select b.batch_id from report.batch b where b.account_id = ledger.actor()));
create policy the_scheduler on report.scheduled_tasks to caunoi_app using (true) with check (true);

grant usage on schema report to caunoi_app;
grant select, insert on report.batch, report.batch_unit to caunoi_app;
grant update (attempt, state, reason, ended_at, file) on report.batch to caunoi_app;
grant update (state, reason, file_name, document) on report.batch_unit to caunoi_app;
grant select, insert, update, delete on report.scheduled_tasks to caunoi_app;
grant execute on function report.asker(bigint) to caunoi_app;
