-- Dated things that were done, of typed kinds: classes, commendations, welfare, dialogue, visits, meetings. One table for all
-- kinds: what a kind may say, its reviewed file decides.

create table activity.activity_entry (
  entry         bigint  primary key default nextval('ledger.entry'),
  posting       bigint  not null references ledger.posting,
  voids         bigint  unique references activity.activity_entry,
  unit_id       bigint  not null references organization.unit,
  effective_on  date    not null,
  kind          text    not null,
  quantity      integer not null default 1 check (quantity > 0),
  people        integer check (people >= 0),
  amount        numeric check (amount >= 0),
  level         text    check (level in ('CO_SO', 'KCN', 'THANH_PHO', 'TRUNG_UONG')),
  form          text,
  enterprise_id bigint  references enterprise.enterprise,
  title         text,
  row_key       text,
  paper_id      bigint  references paper.paper
);
comment on column activity.activity_entry.amount is 'Đồng.';
create index on activity.activity_entry (unit_id, effective_on);
create index on activity.activity_entry (kind, effective_on);
create index on activity.activity_entry (posting);

create function activity.live(pin bigint) returns setof activity.activity_entry language sql stable
begin atomic
  select e.* from activity.activity_entry e
  where e.posting <= pin and e.voids is null
    and not exists (select from activity.activity_entry v where v.voids = e.entry and v.voids is not null and v.posting <= pin);
end;

-- The facts of this module: how often, with how many people, for how much.
create function activity.fact(pin bigint)
  returns table (entry bigint, posting bigint, fact_on date, line text, kind text, unit_id bigint, counter_unit_id bigint,
                 enterprise_id bigint, person_id bigint, quantity numeric, people numeric, amount numeric, currency text,
                 level text, dims jsonb, source_kind text, source_id bigint, paper_id bigint) language sql stable
begin atomic
  select e.entry, e.posting, e.effective_on, u.line, 'activity.' || e.kind, e.unit_id, null::bigint,
         e.enterprise_id, null::bigint, e.quantity::numeric,
         e.people::numeric, e.amount, case when e.amount is not null then 'VND' end,
         e.level, jsonb_build_object('form', e.form), 'activity', e.entry, e.paper_id
  from activity.live(pin) e join organization.unit u on u.unit_id = e.unit_id;
end;

alter table activity.activity_entry enable row level security;
alter table activity.activity_entry force row level security;
create policy owner_all on activity.activity_entry to caunoi_owner using (true) with check (true);
create policy reached_reads on activity.activity_entry for select
  using (unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor()));
create policy record_holders_write on activity.activity_entry for insert with check (
  unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records));

grant usage on schema activity to caunoi_app, caunoi_counter;
grant select, insert on activity.activity_entry to caunoi_app;
grant select on activity.activity_entry to caunoi_counter;
