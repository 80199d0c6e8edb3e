package vn.caunoi.audit;

import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;

/**
 * What somebody does to the tables of the audit who has all rights to them, and where that is to be found.
 *
 * @param places how many there are
 */
record Tampering(DSLContext tables, Random dice, long places) {

    private static final long FAR = 1_000_000;

    /** One edit; it answers the first place that is not what was sealed. */
    @FunctionalInterface
    interface Edit {
        long at(Tampering hand, long place);
    }

    static final List<Edit> EDITS = List.of(
            Tampering::changeMoment,
            Tampering::changeAccount,
            Tampering::changeAction,
            Tampering::changeSubject,
            Tampering::changeDetails,
            Tampering::renumberEvent,
            Tampering::changeHash,
            Tampering::changePrevious,
            Tampering::pointElsewhere,
            Tampering::moveFarAway,
            Tampering::removeEvent,
            Tampering::removeSeal,
            Tampering::removeBoth,
            Tampering::removeAndCloseUp,
            Tampering::swapContents,
            Tampering::swapEvents,
            Tampering::swapPlaces,
            Tampering::pushInWithAnyHash,
            Tampering::pushInWithTheRightHash,
            Tampering::addAtTheEnd,
            Tampering::cutTheTail,
            Tampering::cutTheSealsOfTheTail,
            Tampering::changeAndSealAnew);

    long random() {
        return 1 + dice.nextLong(places);
    }

    private long event(long place, String change) {
        tables.execute("update audit.event e set " + change
                + " from audit.seal s where s.event = e.event and s.place = " + place);
        return place;
    }

    private long seal(long place, String change) {
        tables.execute("update audit.seal set " + change + " where place = " + place);
        return place;
    }

    private long changeMoment(long place) {
        return event(place, "happened_at = e.happened_at + interval '1 microsecond' * (2 ^ " + dice.nextInt(50) + ")");
    }

    private long changeAccount(long place) {
        String bit = "e.account_id # (1::bigint << " + dice.nextInt(63) + ")";
        return event(
                place,
                "account_id = "
                        + (dice.nextBoolean()
                                ? "coalesce(" + bit + ", 0)"
                                : "case when e.account_id is null then 0 end"));
    }

    private long changeAction(long place) {
        return event(place, "action = case e.action when 'exported' then 'changed' else 'exported' end");
    }

    private long changeSubject(long place) {
        int letter = 1 + dice.nextInt(10);
        return event(
                place,
                "subject = overlay(e.subject placing chr(ascii(substr(e.subject, %d, 1)) # %d) from %d for 1)"
                        .formatted(letter, 1 << dice.nextInt(4), letter));
    }

    private long changeDetails(long place) {
        return event(
                place,
                List.of(
                                "details = jsonb_set(e.details, '{rows}', to_jsonb((e.details->>'rows')::bigint # (1::bigint << 9)))",
                                "details = jsonb_set(e.details, '{status}', '303.0')",
                                "details = jsonb_set(e.details, '{status}', '\"303\"')",
                                "details = e.details || '{\"x\": null}'",
                                "details = e.details - 'rows'")
                        .get(dice.nextInt(5)));
    }

    private long renumberEvent(long place) {
        return event(place, "event = e.event + " + FAR);
    }

    private long changeHash(long place) {
        int bit = dice.nextInt(256);
        return seal(place, "hash = set_bit(hash, %d, 1 - get_bit(hash, %d))".formatted(bit, bit));
    }

    private long changePrevious(long place) {
        int bit = dice.nextInt(256);
        return seal(place, "previous = set_bit(previous, %d, 1 - get_bit(previous, %d))".formatted(bit, bit));
    }

    private long pointElsewhere(long place) {
        return seal(place, "event = event + " + FAR);
    }

    private long moveFarAway(long place) {
        return seal(place, "place = place + " + (1L << (20 + dice.nextInt(30))));
    }

    private long removeEvent(long place) {
        tables.execute("delete from audit.event where event = (select event from audit.seal where place = ?)", place);
        return place;
    }

    private long removeSeal(long place) {
        tables.execute("delete from audit.seal where place = ?", place);
        return place;
    }

    private long removeBoth(long place) {
        removeEvent(place);
        return removeSeal(place);
    }

    private long removeAndCloseUp(long place) {
        removeBoth(place);
        tables.execute("update audit.seal set place = place - 1 where place > ?", place);
        return place;
    }

    private long other(long place) {
        long other = random();
        return other == place ? place % places + 1 : other;
    }

    private long swapContents(long place) {
        long other = other(place);
        tables.execute("""
                update audit.event e set happened_at = o.happened_at, account_id = o.account_id, action = o.action,
                  subject = o.subject, details = o.details
                from audit.seal s, audit.seal t, audit.event o
                where s.place in (?, ?) and t.place in (?, ?) and s.place <> t.place and s.event = e.event and t.event = o.event
                """, place, other, place, other);
        return Math.min(place, other);
    }

    private long swapEvents(long place) {
        long other = other(place);
        tables.execute("""
                update audit.seal s set event = t.event from audit.seal t
                where s.place in (?, ?) and t.place in (?, ?) and s.place <> t.place
                """, place, other, place, other);
        return Math.min(place, other);
    }

    private long swapPlaces(long place) {
        long other = other(place);
        tables.execute("update audit.seal set place = ? + ? - place where place in (?, ?)", place, other, place, other);
        return Math.min(place, other);
    }

    private long invented() {
        tables.execute("""
                insert into audit.event overriding system value
                select (select max(event) from audit.event) + 1, happened_at, account_id, action, subject, details
                from audit.event where event = (select min(event) from audit.event)
                """);
        return tables.fetchSingle("select max(event) from audit.event").get(0, Long.class);
    }

    private void pushIn(long event, long place, boolean rightHash) {
        Chain chain = new Chain(tables);
        String previous = chain.hashAt(place - 1).orElseThrow();
        String right = chain.events()
                .filter(recorded -> recorded.event() == event)
                .findFirst()
                .orElseThrow()
                .hash(previous, place);
        tables.execute("update audit.seal set place = place + 1 where place >= ?", place);
        tables.execute(
                "insert into audit.seal values (?, ?, decode(?, 'hex'), decode(?, 'hex'))",
                place,
                event,
                previous,
                rightHash ? right : previous);
    }

    private long pushInWithAnyHash(long place) {
        pushIn(invented(), place, false);
        return place;
    }

    private long pushInWithTheRightHash(long place) {
        pushIn(invented(), place, true);
        return place;
    }

    private long addAtTheEnd(long place) {
        pushIn(invented(), places + 1, dice.nextBoolean());
        return places + 1;
    }

    private long cutTheTail(long place) {
        tables.execute("delete from audit.event where event in (select event from audit.seal where place >= ?)", place);
        return cutTheSealsOfTheTail(place);
    }

    private long cutTheSealsOfTheTail(long place) {
        tables.execute("delete from audit.seal where place >= ?", place);
        return place;
    }

    private long changeAndSealAnew(long place) {
        changeDetails(place);
        sealAnew(place);
        return place;
    }

    /** Computes the hash of one place as if it were right. */
    void sealAnew(long place) {
        Chain chain = new Chain(tables);
        String previous = chain.hashAt(place - 1).orElseThrow();
        String hash = chain.places()
                .filter(seal -> seal.place() == place)
                .map(Seal::content)
                .findFirst()
                .orElseThrow()
                .hash(previous, place);
        tables.execute(
                "update audit.seal set previous = decode(?, 'hex'), hash = decode(?, 'hex') where place = ?",
                previous,
                hash,
                place);
    }
}
