-- Why a plan was adjusted, in the words of the decision. Not a column of the exchange sheet `chi_tieu`, which stays as it is.

alter table target.target_entry add column reason text;

create or replace function target.live_targets(pin bigint) returns setof target.target_entry language sql stable
begin atomic
  select e.* from target.target_entry e
  where e.posting <= pin and e.voids is null
    and not exists (select from target.target_entry v where v.voids = e.entry and v.voids is not null and v.posting <= pin);
end;
