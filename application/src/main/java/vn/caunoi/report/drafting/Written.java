package vn.caunoi.report.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Manuscript;

/**
 * The reports that were written last. Who opens a draft, looks at what must be checked and lays it before the committee sees the
 * same ledger with the same rights: it is written once. What is recorded in between has another posting, and is written anew.
 */
@Component
class Written {

    private static final int MOST = 128;

    private final DSLContext database;

    private final Map<Place, Manuscript> latest = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Manuscript> eldest) {
            return size() > MOST;
        }
    });

    Written(DSLContext database) {
        this.database = database;
    }

    /** The same in another database is another report: a program may be led from one to the next. */
    private record Place(String database, Key key) {}

    /**
     * What a report depends on, and nothing else.
     *
     * @param scope whose: nobody is given what was written for another one, or before his rights changed
     * @param asked with the posting that is looked at
     * @param live whether its figures open as they are now
     * @param recordedAt when that posting was recorded
     */
    record Key(Scope scope, Drafting.Asked asked, boolean live, Instant recordedAt, LocalDate today) {}

    Manuscript of(Key key, Supplier<Manuscript> writing) {
        Place place = new Place(String.valueOf(database.fetchValue("select current_database()")), key);
        Manuscript before = latest.get(place);
        if (before != null) {
            return before;
        }
        Manuscript written = writing.get();
        latest.put(place, written);
        return written;
    }
}
