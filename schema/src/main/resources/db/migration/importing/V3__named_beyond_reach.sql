-- What names a zone, group, enterprise or unit: asked for what a posting takes back altogether. Once with the eyes of the actor
-- and once with all eyes; the difference is what he cannot see and would leave without its owner. Nothing but a number is told.
create function importing.naming(asked_kind text, asked_id bigint, pin bigint) returns bigint language sql stable
begin atomic
  select (select count(*) from organization.live(pin) e
          where asked_kind = 'ENTERPRISE' and e.enterprise_id = asked_id or asked_kind = 'GROUP' and e.zone_group_id = asked_id
             or asked_kind = 'UNIT' and e.unit_id <> asked_id and asked_id in (e.parent_id, e.led_by_id, e.related_id))
       + (select count(*) from enterprise.live_enterprises(pin) e where asked_kind = 'ZONE' and e.zone_id = asked_id)
       + (select count(*) from activity.live(pin) a
          where asked_kind = 'ENTERPRISE' and a.enterprise_id = asked_id or asked_kind = 'UNIT' and a.unit_id = asked_id)
       + (select count(*) from target.live_targets(pin) t where t.owner_kind = asked_kind and t.owner_id = asked_id)
       + (select count(*) from indicator.live_observations(pin) o where o.owner_kind = asked_kind and o.owner_id = asked_id);
end;
grant execute on function importing.naming(text, bigint, bigint) to caunoi_app;

create function importing.naming_in_all(asked_kind text, asked_id bigint, pin bigint) returns bigint language sql stable
  security definer set search_path = pg_catalog
begin atomic
  select importing.naming(asked_kind, asked_id, pin);
end;
revoke execute on function importing.naming_in_all(text, bigint, bigint) from public;
grant execute on function importing.naming_in_all(text, bigint, bigint) to caunoi_app;
