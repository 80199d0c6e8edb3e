-- The Party unit that leads a union, youth or women unit may change on a day: led_by_id of the founding holds until the first
-- LEADER_CHANGED, whose led_by_id holds until the next; null: no Party unit of these books leads it any more.
alter table organization.unit_entry
  drop constraint unit_entry_event_check,
  add constraint unit_entry_event_check check (event in ('OPENED', 'FOUNDED', 'RENAMED', 'MOVED', 'HANDED_OVER', 'RECEIVED',
    'KIND_CHANGED', 'LEADER_CHANGED', 'LINKED', 'UNLINKED', 'PRINCIPAL_CHANGED', 'ENDED')),
  add constraint led_from_birth_or_change check (led_by_id is null or event in ('OPENED', 'FOUNDED', 'LEADER_CHANGED'));
