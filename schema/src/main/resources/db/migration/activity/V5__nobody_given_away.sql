-- Beside the policy that lets the holder of records name people whom he sees: nobody whom he gave away before that day, as of
-- movements. An activity is taken back without rows here, so that stays possible. Who holds everything gives nobody away.
create policy not_of_people_given_away on activity.participant as restrictive for insert to caunoi_app with check (
  exists (select from access.whole_reach w where w.account_id = ledger.actor() and w.records)
  or exists (
    select from activity.activity_entry e
    where e.entry = participant.activity and not membership.given_away(participant.person_id, e.effective_on, false)));
