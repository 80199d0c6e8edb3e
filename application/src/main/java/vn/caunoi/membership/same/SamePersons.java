package vn.caunoi.membership.same;

import static vn.caunoi.schema.membership.Tables.LINES_HELD;
import static vn.caunoi.schema.membership.Tables.LINKED;
import static vn.caunoi.schema.membership.Tables.PERSON;
import static vn.caunoi.schema.membership.Tables.SAME_PERSON;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.register.Told.Recording;

/**
 * Links the records of one human in two lines. Made by hand by whoever keeps both, and never looked for: a line does not learn
 * from its own lists who belongs to another.
 */
@Component
public class SamePersons {

    private final DSLContext database;
    private final Transactions transactions;
    private final Ledger ledger;

    SamePersons(DSLContext database, Transactions transactions, Ledger ledger) {
        this.database = database;
        this.transactions = transactions;
        this.ledger = ledger;
    }

    /** That the record of another line is of the same human, for who keeps both. */
    public record Link(long entry, long other, Recording recorded) {}

    /** Whether the reader holds records of other lines too; whoever does not is asked and told nothing. */
    public boolean reachesBeyond(Scope scope, Line line) {
        return transactions.reading(
                scope.actor(),
                () -> database.fetchExists(LINES_HELD(), LINES_HELD().LINE.ne(line.name())));
    }

    /** The links of a person that stand, the oldest first. */
    public List<Link> of(Scope scope, long person) {
        return transactions.reading(
                scope.actor(),
                () -> database.selectFrom(LINKED)
                        .where(LINKED.ONE_ID.eq(person).or(LINKED.OTHER_ID.eq(person)))
                        .and(LINKED.ENDED_AT.isNull())
                        .orderBy(LINKED.ENTRY)
                        .fetch(row -> new Link(
                                row.get(LINKED.ENTRY),
                                row.get(LINKED.ONE_ID) == person ? row.get(LINKED.OTHER_ID) : row.get(LINKED.ONE_ID),
                                new Recording(row.get(LINKED.RECORDED_AT).toInstant(), row.get(LINKED.RECORDED_BY)))));
    }

    /**
     * The records of other lines with this code, or, written as {@code #12}, of this number, among those whom the reader keeps.
     */
    public List<Long> called(Scope scope, Line line, String typed) {
        Condition asked = typed.matches("#\\d{1,18}")
                ? PERSON.PERSON_ID.eq(Long.valueOf(typed.substring(1)))
                : PERSON.CODE.eq(typed);
        return transactions.reading(
                scope.actor(),
                () -> database.select(PERSON.PERSON_ID)
                        .from(PERSON)
                        .where(asked)
                        .and(PERSON.LINE.in(others(line)))
                        .and(DSL.condition("membership.keeps({0})", PERSON.PERSON_ID))
                        .orderBy(PERSON.PERSON_ID)
                        .fetch(PERSON.PERSON_ID));
    }

    private static List<String> others(Line line) {
        return Arrays.stream(Line.values())
                .filter(other -> other != line)
                .map(Line::name)
                .toList();
    }

    /** Says that two records are of one human, unless it is said already. */
    public void link(Scope scope, long person, long other) {
        ledger.post(
                scope.actor(),
                PostingKind.ENTRY,
                posting -> of(scope, person).stream().anyMatch(link -> link.other() == other)
                        ? 0
                        : add(posting, null, person, other));
    }

    /** Takes that back; what was said stays readable in the database. */
    public void end(Scope scope, long person, long entry) {
        ledger.post(scope.actor(), PostingKind.CORRECTION, posting -> {
            Link link = of(scope, person).stream()
                    .filter(standing -> standing.entry() == entry)
                    .findFirst()
                    .orElseThrow(NotFound::new);
            return add(posting, entry, person, link.other());
        });
    }

    private int add(Posting posting, @Nullable Long voids, long person, long other) {
        return database.insertInto(SAME_PERSON)
                .columns(SAME_PERSON.POSTING, SAME_PERSON.VOIDS, SAME_PERSON.ONE_ID, SAME_PERSON.OTHER_ID)
                .values(posting.number(), voids, Math.min(person, other), Math.max(person, other))
                .execute();
    }
}
