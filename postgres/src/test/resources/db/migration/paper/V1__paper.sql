create table paper.paper (
  id bigint generated always as identity primary key,
  entry bigint not null references ledger.entry
);
