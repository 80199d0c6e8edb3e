package vn.caunoi.membership.rating;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;

/**
 * A rating speaks of a unit that stood in its period and of a member who belonged there, and rates each of them once; whatever was
 * entered, corrected, moved or undone.
 */
@Component
class RatingRule implements LedgerRule {

    /** The doubtful ratings are picked first: joined at once, the planner would loop over all that a large file brought. */
    private static final String TOLD = """
            with live as materialized (
              select r.* from membership.live_ratings(?) r
            ), doubtful as materialized (
              %s
            )
            select r.entry, u.code, case r.grain when 'YEAR' then to_char(lower(r.during), 'YYYY')
                                    else to_char(lower(r.during), 'YYYY-"Q"Q') end, coalesce(p.code, '')
            from doubtful r
            join organization.unit u on u.unit_id = r.unit_id
            left join membership.person p on p.person_id = r.person_id
            """;

    private final DSLContext database;

    RatingRule(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        return mayTouchRatings(posting)
                ? Stream.of(unitsNotThere(posting), ratedTwice(posting), astray(posting))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    /** Most postings bring no rating, move nobody who was rated, and change no unit: these are let pass at once. */
    private boolean mayTouchRatings(Posting posting) {
        return database.fetchSingle("""
                        select exists (select from membership.rating r where r.posting = ?)
                          or exists (select from membership.movement m join membership.rating r on r.person_id = m.person_id
                                     where m.posting = ?)
                          or (exists (select from organization.unit_entry e where e.posting = ?)
                              and exists (select from membership.rating))
                        """, posting.number(), posting.number(), posting.number())
                .get(0, Boolean.class);
    }

    /** New ratings, and old ones of units whose life this posting changed. */
    private List<Refusal> unitsNotThere(Posting posting) {
        return refusals("rating-unit-not-there", """
                with lives as materialized (select l.unit_id, l.during from organization.lifetime(?) l)
                select r.* from live r
                left join lives l on l.unit_id = r.unit_id
                where (r.posting = ? or r.unit_id in (
                        select e.unit_id from organization.unit_entry e
                        where e.posting = ? and e.event in ('OPENED', 'FOUNDED', 'ENDED')))
                  and (l.during is null or not l.during && r.during)
                """, posting, 4);
    }

    private List<Refusal> ratedTwice(Posting posting) {
        return refusals("rated-twice", """
                select r.* from live r
                join (select l.entry, row_number() over (partition by l.during, l.rated, l.person_id,
                        case when l.person_id is null then l.unit_id end, case when l.person_id is null then l.grade end
                        order by l.entry) as place
                      from live l) n on n.entry = r.entry and n.place > 1
                where r.posting = ?
                """, posting, 2);
    }

    private List<Refusal> astray(Posting posting) {
        return refusals("rating-person-not-there", "select r.* from membership.rating_astray(?) r", posting, 2);
    }

    private List<Refusal> refusals(String rule, String doubtful, Posting posting, int numbers) {
        return database.fetch(
                        TOLD.formatted(doubtful),
                        Stream.generate(posting::number).limit(numbers).toArray())
                .map(row -> refusal(rule, row));
    }

    private static Refusal refusal(String rule, Record row) {
        return Refusal.of(
                        "membership.refusal." + rule,
                        Objects.requireNonNull(row.get(1, String.class)),
                        Objects.requireNonNull(row.get(2, String.class)),
                        Objects.requireNonNull(row.get(3, String.class)))
                .at(row.get(0, Long.class));
    }
}
