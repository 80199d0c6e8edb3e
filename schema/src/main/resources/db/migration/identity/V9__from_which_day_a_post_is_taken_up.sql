-- A post is handed over from a day on: before that day who takes it up finds nothing that was sent in through it.
alter table identity.account
  add follows_from date,
  add constraint follows_somebody check (follows_from is null or follows is not null);
comment on column identity.account.follows_from is 'The day from which the post before is taken up; null where no day was kept.';

-- of those that were handed over already: what is taken up begins on that day at the earliest
update identity.account a set follows_from = (
  select min(lower(g.during)) from identity.account_grant g where g.account_id = a.account_id)
where a.follows is not null;

-- As in V8, by the day of the reach: whoever takes a post up has rights that begin on that day, and so the reach is of it.
create or replace function identity.taken_up() returns setof bigint language sql stable security definer set search_path = pg_catalog
begin atomic
  with recursive before as (
    select a.account_id, a.follows, a.follows_from from identity.account a where a.account_id = ledger.actor()
    union
    select a.account_id, a.follows, a.follows_from
    from before b
    join identity.account a on a.account_id = b.follows
    cross join access.derived d
    where b.follows_from is null or b.follows_from <= d.day
  )
  select account_id from before;
end;
comment on function identity.taken_up() is
  'The post of the actor and those before it that were handed over to it by the day of the reach, one after the other.';
