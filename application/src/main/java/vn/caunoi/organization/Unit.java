package vn.caunoi.organization;

import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.access.UnitId;

/** A unit as it stands on a day: its name, kind and parent of that day. */
public record Unit(
        UnitId id,
        String code,
        Line line,
        String name,
        UnitKind kind,
        @Nullable UnitId parent) {}
