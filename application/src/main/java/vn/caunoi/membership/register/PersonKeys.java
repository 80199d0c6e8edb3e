package vn.caunoi.membership.register;

import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;

/** Gives people a key of the office where none was typed: a short sign of the line and a number that is never given twice. */
@Component
public class PersonKeys {

    private static final Map<Line, String> SIGNS =
            Map.of(Line.PARTY, "DV", Line.UNION, "CD", Line.YOUTH, "DT", Line.WOMEN, "PN");

    private final DSLContext database;

    PersonKeys(DSLContext database) {
        this.database = database;
    }

    /** Such as DV.000042; a number may be left out. */
    public String next(Line line) {
        long number =
                database.fetchSingle("select nextval('membership.person_id')").get(0, Long.class);
        return "%s.%06d".formatted(SIGNS.get(line), number);
    }
}
