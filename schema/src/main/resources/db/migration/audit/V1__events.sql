-- Who did or saw what, when. Events are inserted by the application and by whoever changes accounts, each in the transaction of
-- what it tells of; one sealer then chains them in an order of its own, because a chain inside every transaction would make all
-- of them wait for each other. Nothing here is ever changed or removed.

create table audit.event (
  event       bigint      generated always as identity primary key,
  happened_at timestamptz not null,
  account_id  bigint      default ledger.actor(),
  action      text        not null check (action ~ '^[a-z]+([.-][a-z]+)*$'),
  subject     text        not null,
  details     jsonb       not null default '{}' check (jsonb_typeof(details) = 'object')
);
comment on table audit.event is 'What happened, in ids, codes and counts: never a name, never what somebody typed.';
comment on column audit.event.account_id is 'Who did it; null where nobody was known.';

create table audit.seal (
  place    bigint primary key check (place > 0),
  event    bigint not null unique references audit.event,
  previous bytea  not null check (length(previous) = 32),
  hash     bytea  not null check (length(hash) = 32)
);
comment on table audit.seal is 'The chain: hash = SHA-256 (previous || canonical JSON of the event with its place). The head is also kept outside of the database.';

-- rights say it already, except to the owner
create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit only grows' using errcode = '42501';
end;
$$;
create trigger only_grows before update or delete or truncate on audit.event execute function audit.refuse_change();
create trigger only_grows before update or delete or truncate on audit.seal execute function audit.refuse_change();

do $$
declare t text;
begin
  foreach t in array array['event', 'seal'] loop
    execute format('alter table audit.%I enable row level security', t);
    execute format('alter table audit.%I force row level security', t);
    execute format('create policy owner_all on audit.%I to caunoi_owner using (true) with check (true)', t);
    execute format('create policy sealer_reads on audit.%I for select to caunoi_login using (true)', t);
    execute format('create policy sealer_adds on audit.%I for insert to caunoi_login with check (true)', t);
  end loop;
end $$;
create policy own_name_or_nobodys on audit.event for insert to caunoi_app
  with check (account_id is null or account_id = ledger.actor());

grant usage on schema audit to caunoi_app, caunoi_login;
grant insert on audit.event to caunoi_app;
grant select, insert on audit.event, audit.seal to caunoi_login;
