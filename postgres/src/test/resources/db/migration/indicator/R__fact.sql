create or replace view indicator.fact with (security_invoker = true) as
  select e.id, e.note from ledger.entry e join paper.paper p on p.entry = e.id;
