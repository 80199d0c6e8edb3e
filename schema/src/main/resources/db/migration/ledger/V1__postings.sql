-- The ledger: one posting for each transaction that writes; its number is the order in which things became known.
-- Rows are inserted under one advisory lock, so the order of numbers is the order of commits.

create table ledger.posting (
  posting     bigint      primary key,
  recorded_at timestamptz not null unique,
  recorded_by bigint      not null,
  kind        text        not null check (kind in ('ENTRY', 'IMPORT', 'CORRECTION', 'UNDO')),
  undoes      bigint      unique references ledger.posting
);
comment on table ledger.posting is 'When the system knew: number and moment of each transaction that wrote entries.';

-- every entry of every module takes its number here, so that an entry is named by one number everywhere
create sequence ledger.entry;

create function ledger.actor() returns bigint language sql stable
  return nullif(current_setting('caunoi.actor', true), '')::bigint;
comment on function ledger.actor() is 'The account of this transaction; null (no rows) where nobody set it.';

create function ledger.head() returns bigint language sql stable
begin atomic
  select coalesce(max(posting), 0) from ledger.posting;
end;

alter table ledger.posting enable row level security;
alter table ledger.posting force row level security;
create policy owner_all on ledger.posting to caunoi_owner using (true) with check (true);
create policy anyone_known_reads on ledger.posting for select using (ledger.actor() is not null);
create policy own_name_writes on ledger.posting for insert with check (recorded_by = ledger.actor());

grant usage on schema ledger to caunoi_app, caunoi_counter, caunoi_login;
grant select, insert on ledger.posting to caunoi_app;
grant select on ledger.posting to caunoi_counter;
grant usage on sequence ledger.entry to caunoi_app;
