-- Rights have dates. What an account reaches is derived for one day, and derived anew when a right begins or ends.
create table access.derived (
  one boolean primary key default true check (one),
  day  date    not null
);
comment on table access.derived is 'The day for which the reach of every account was derived.';
insert into access.derived (day) values (current_date);

alter table access.derived enable row level security;
alter table access.derived force row level security;
create policy owner_all on access.derived to caunoi_owner using (true) with check (true);
create policy known_reads on access.derived for select using (ledger.actor() is not null);
grant select on access.derived to caunoi_app, caunoi_counter, caunoi_login;
