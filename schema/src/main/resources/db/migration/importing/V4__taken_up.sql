-- Who takes a post up finds the receipts of what was imported in it, and can take those imports back as far as his rights reach.
drop policy own_batches on importing.batch;
create policy own_batches on importing.batch for select using (account_id in (select identity.taken_up()));
