-- What each account reaches: the second wall. Row-level security of every other module reads these tables only.
-- They are derived from the grants of `identity` and the trees of `organization`, and rebuilt when either changes.

create table access.reach (
  account_id bigint    not null,
  line       text      not null check (line in ('PARTY', 'UNION', 'YOUTH', 'WOMEN')),
  unit_id    bigint    not null,
  during     daterange not null,
  records    boolean   not null,
  primary key (account_id, unit_id, during)
);
comment on table access.reach is 'Every unit ever in the sub-tree of a grant, with the days on which it was; records = persons too, else figures only.';
create index reach_unit on access.reach (unit_id);

create table access.zone_reach (
  account_id bigint  not null,
  owner_kind text    not null check (owner_kind in ('ZONE', 'GROUP')),
  owner_id   bigint  not null,
  records    boolean not null,
  primary key (account_id, owner_kind, owner_id)
);
comment on table access.zone_reach is 'Zones and groups of zones whose figures of no line an account may read (right KHU).';

create table access.whole_reach (
  account_id bigint  primary key,
  records    boolean not null
);
comment on table access.whole_reach is 'Accounts that hold everything, also what is not there yet: they may enter the first zone and the first unit.';

alter table access.whole_reach enable row level security;
alter table access.whole_reach force row level security;
alter table access.reach enable row level security;
alter table access.reach force row level security;
alter table access.zone_reach enable row level security;
alter table access.zone_reach force row level security;
create policy owner_all on access.reach to caunoi_owner using (true) with check (true);
create policy own_rows on access.reach for select using (account_id = ledger.actor());
create policy owner_all on access.whole_reach to caunoi_owner using (true) with check (true);
create policy own_rows on access.whole_reach for select using (account_id = ledger.actor());
create policy owner_all on access.zone_reach to caunoi_owner using (true) with check (true);
create policy own_rows on access.zone_reach for select using (account_id = ledger.actor());

grant usage on schema access to caunoi_app, caunoi_counter, caunoi_login;
grant select on access.reach, access.zone_reach, access.whole_reach to caunoi_app, caunoi_counter;
