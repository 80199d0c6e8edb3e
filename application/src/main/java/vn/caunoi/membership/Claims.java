package vn.caunoi.membership;

import static vn.caunoi.schema.membership.Tables.CLAIM;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * Passes on to the level above what was refused because the person is a member out of the actor's reach. The actor reads none of
 * it: the words of the refusal are all that he is told.
 */
@Component
public class Claims {

    private static final String IN_A_TRIAL = "membership.refusal.elsewhere-in-a-trial";

    private final DSLContext database;
    private final Ledger ledger;

    Claims(DSLContext database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** That a unit records as its own, as of a day, somebody who went from it to a unit out of reach and is a member there. */
    public record Claim(long person, long unit, LocalDate day) {

        private Case concerned() {
            return new Case(person, unit, day.getYear());
        }
    }

    /** What there is to look into: one case of an account for a person, a unit and a calendar year, whatever the days. */
    private record Case(long person, long unit, int year) {}

    /**
     * Opens a case for the claims among the refusals, once for an account, a person, a unit and a year, however often it tries
     * and for however many days. For after the refused transaction: the cases stay although nothing else does.
     */
    public void passOn(Actor actor, List<Refusal> refusals) {
        Map<Case, Claim> claims = new LinkedHashMap<>();
        refusals.stream()
                .map(Refusal::about)
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .forEach(claim -> claims.putIfAbsent(claim.concerned(), claim));
        if (!claims.isEmpty()) {
            open(actor, claims.values());
        }
    }

    /** What a trial refuses: nothing is passed on of it, and its words do not say so. */
    public static Refused inATrial(Refused refused) {
        return new Refused(refused.refusals().stream()
                .map(refusal -> refusal.about() instanceof Claim
                        ? new Refusal(IN_A_TRIAL, refusal.arguments(), refusal.entry())
                        : refusal)
                .toList());
    }

    /** How many cases were opened: none where all are there already, or where the actor may not claim. */
    private long open(Actor actor, Collection<Claim> claims) {
        try {
            return ledger.post(actor, PostingKind.ENTRY, posting -> {
                long added =
                        claims.stream().filter(claim -> add(posting, claim)).count();
                if (added == 0) {
                    throw new OpenedBefore();
                }
                return added;
            });
        } catch (OpenedBefore | Refused nothingToOpen) {
            return 0;
        }
    }

    /** Asks for no row back: the actor may not read what he adds. */
    private boolean add(Posting posting, Claim claim) {
        return database.insertInto(CLAIM)
                        .columns(CLAIM.POSTING, CLAIM.PERSON_ID, CLAIM.UNIT_ID, CLAIM.CLAIMED_ON)
                        .values(posting.number(), claim.person(), claim.unit(), claim.day())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static final class OpenedBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
