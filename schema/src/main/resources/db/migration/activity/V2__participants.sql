-- Who took part by name. The number of people stands in the entry and is what figures count; these rows say who some or all
-- of them were. They are written with their entry, never changed, and count while it does: voiding it voids them.

create table activity.participant (
  activity  bigint not null references activity.activity_entry,
  posting   bigint not null references ledger.posting,
  person_id bigint not null references membership.person,
  primary key (activity, person_id)
);
create index on activity.participant (person_id);
comment on table activity.participant is 'Membership is sensitive: only holders of records of the unit see who; the role that counts sees nobody.';

alter table activity.participant enable row level security;
alter table activity.participant force row level security;
create policy owner_all on activity.participant to caunoi_owner using (true) with check (true);
create policy record_holders_read on activity.participant for select using (exists (
  select from activity.activity_entry e
  where e.entry = participant.activity
    and e.unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records)));
create policy record_holders_write on activity.participant for insert with check (
  exists (
    select from activity.activity_entry e
    where e.entry = participant.activity
      and e.unit_id in (select r.unit_id from access.reach r where r.account_id = ledger.actor() and r.records))
  -- nobody names a person out of sight
  and exists (select from membership.person p where p.person_id = participant.person_id));

grant select, insert on activity.participant to caunoi_app;

-- an entry is found by the key of the form or row that brought it
create index on activity.activity_entry (row_key) where row_key is not null;
