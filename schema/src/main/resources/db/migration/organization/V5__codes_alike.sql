-- An older code that differs from a new one only in small and capital letters, wherever it stands: that a code is taken is
-- told to everybody who types it, and of the unit behind it nothing.
create function organization.code_alike(new_code text, founding bigint, pin bigint) returns text language sql stable
  security definer set search_path = pg_catalog
begin atomic
  select min(a.code)
  from organization.unit a
  join organization.live(pin) l on l.unit_id = a.unit_id and l.event in ('OPENED', 'FOUNDED') and l.entry < founding
  where lower(a.code) = lower(new_code) and a.code <> new_code;
end;
revoke execute on function organization.code_alike(text, bigint, bigint) from public;
grant execute on function organization.code_alike(text, bigint, bigint) to caunoi_app;
create index unit_code_folded on organization.unit (lower(code));
