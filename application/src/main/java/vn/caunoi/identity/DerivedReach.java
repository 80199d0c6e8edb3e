package vn.caunoi.identity;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Reach;
import vn.caunoi.access.UnitId;

/** Lets the database derive what each account reaches, inside the transaction that changes a tree. */
@Component
class DerivedReach implements Reach {

    private final DSLContext database;

    DerivedReach(DSLContext database) {
        this.database = database;
    }

    @Override
    public void extend(Line line, List<Birth> births) {
        Long[] units = births.stream().map(birth -> birth.unit().value()).toArray(Long[]::new);
        @Nullable
        Long[] parents = births.stream().map(birth -> number(birth.parent())).toArray(Long[]::new);
        database.execute("select identity.extend_reach(?::bigint[], ?::bigint[], ?)", units, parents, line.name());
    }

    @Override
    public void rebuild() {
        database.execute("select identity.rebuild_reach()");
    }

    private static @Nullable Long number(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
