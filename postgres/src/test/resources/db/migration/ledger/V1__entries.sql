create table ledger.entry (
  id bigint generated always as identity primary key,
  note text not null
);
grant usage on schema ledger to caunoi_app;
grant select, insert on ledger.entry to caunoi_app;
