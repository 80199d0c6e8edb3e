-- A post that is handed over goes on in another: who takes it up also takes up what was sent in through it.
alter table identity.account add follows bigint references identity.account;
comment on column identity.account.follows is 'The post whose rights this one took up when it was handed over; null where it was opened by itself.';

create function identity.taken_up() returns setof bigint language sql stable security definer set search_path = pg_catalog
begin atomic
  with recursive before as (
    select a.account_id, a.follows from identity.account a where a.account_id = ledger.actor()
    union
    select a.account_id, a.follows from before b join identity.account a on a.account_id = b.follows
  )
  select account_id from before;
end;
comment on function identity.taken_up() is 'The post of the actor and those before it that were handed over to it, one after the other.';
revoke execute on function identity.taken_up() from public;
grant execute on function identity.taken_up() to caunoi_app;
