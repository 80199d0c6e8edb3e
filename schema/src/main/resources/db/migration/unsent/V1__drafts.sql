-- What was typed into a form and is not recorded yet, and which forms were recorded already. No records: a draft is written
-- over while somebody types, and goes when its form is recorded, when it is discarded, and after a week.

create table unsent.draft (
  account_id bigint      not null,
  form_key   uuid        not null,
  form       text        not null check (length(form) between 1 and 300),
  address    text        not null check (length(address) between 1 and 1000),
  revision   int         not null default 1,
  typed      jsonb       not null check (pg_column_size(typed) <= 131072),
  saved_at   timestamptz not null,
  primary key (account_id, form_key, form)
);
comment on table unsent.draft is 'The input of a form that is still open: read by its own account only, kept for a week at most.';
create index draft_of_page on unsent.draft (account_id, address, form, saved_at desc);

create table unsent.sent (
  account_id bigint      not null,
  sent       uuid        not null,
  form_key   uuid        not null,
  next_page  text        not null,
  sent_at    timestamptz not null,
  primary key (account_id, sent)
);
comment on table unsent.sent is 'Forms that were recorded, by their key and a digest of what was typed, and the page that followed.';
create index sent_form on unsent.sent (account_id, form_key);

-- nobody else can, since each account reaches its own rows only
create function unsent.forget(before_day timestamptz) returns void language sql volatile security definer
  set search_path = pg_catalog
as $$
  delete from unsent.draft where saved_at < before_day;
  delete from unsent.sent where sent_at < before_day;
$$;

do $$
declare t text;
begin
  foreach t in array array['draft', 'sent'] loop
    execute format('alter table unsent.%I enable row level security', t);
    execute format('alter table unsent.%I force row level security', t);
    execute format('create policy owner_all on unsent.%I to caunoi_owner using (true) with check (true)', t);
    execute format('create policy own_rows on unsent.%I to caunoi_app using (account_id = ledger.actor())
                    with check (account_id = ledger.actor())', t);
  end loop;
end $$;

grant usage on schema unsent to caunoi_app;
grant select, insert, update, delete on unsent.draft to caunoi_app;
grant select, insert on unsent.sent to caunoi_app;
revoke execute on function unsent.forget(timestamptz) from public;
grant execute on function unsent.forget(timestamptz) to caunoi_app;
