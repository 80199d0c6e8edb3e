-- How many jobs wait, run and failed, for who looks after the installation: counts, and nothing of whose they are.
create or replace function report.jobs(out state text, out jobs bigint) returns setof record language sql stable security definer
  set search_path = pg_catalog
begin atomic
  select b.state, count(*) from report.batch b group by b.state;
end;
revoke execute on function report.jobs() from public;
grant execute on function report.jobs() to caunoi_app;
