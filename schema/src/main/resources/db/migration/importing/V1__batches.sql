-- Receipts of imports: which file, how many rows, which posting. The rows themselves are entries of their modules.

create table importing.batch (
  batch_id    bigint generated always as identity primary key,
  posting     bigint not null unique references ledger.posting,
  account_id  bigint not null,
  file_name   text   not null,
  file_sha256 text   not null,
  receipt     jsonb  not null
);
alter table importing.batch enable row level security;
alter table importing.batch force row level security;
create policy owner_all on importing.batch to caunoi_owner using (true) with check (true);
create policy own_batches on importing.batch for select using (account_id = ledger.actor());
create policy own_batch_writes on importing.batch for insert with check (account_id = ledger.actor());

grant usage on schema importing to caunoi_app;
grant select, insert on importing.batch to caunoi_app;
