-- A posting of thousands of rows changes what the planner may believe of a table. A server tells it by itself after a
-- while; the statements of the same posting cannot wait so long, and the application owns no table that it could analyze.
create function ledger.take_stock(fewest_rows integer) returns void language plpgsql
  security definer set search_path = pg_catalog
as $$
declare
  grown regclass;
begin
  for grown in
    select x.relid::regclass from pg_stat_xact_user_tables x join pg_class c on c.oid = x.relid
    where x.n_tup_ins >= fewest_rows and x.n_tup_ins >= c.reltuples / 10 and c.relkind = 'r' and c.relowner = current_user::regrole
    order by x.relid
  loop
    execute format('analyze %s', grown);
  end loop;
end;
$$;
comment on function ledger.take_stock(integer) is 'Analyzes the tables that grew in this transaction by so many rows and by a tenth.';
revoke execute on function ledger.take_stock(integer) from public;
grant execute on function ledger.take_stock(integer) to caunoi_app;
