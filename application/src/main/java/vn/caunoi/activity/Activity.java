package vn.caunoi.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * Something that a unit did on a day: a class was held, workers were commended, gifts were given.
 *
 * @param unit code of the unit that did it
 * @param on the day on which it was done (effective)
 * @param kind code of its {@link ActivityKind}
 * @param quantity how many of them: classes, commendations, gifts
 * @param people how many people took part or received something; null where nobody counted
 * @param amount in đồng; null where none was spent or noted
 * @param level who commends or holds it; null where the kind has no levels
 * @param form a form of the kind, such as the regular dialogue (DINH_KY); null where the kind has none
 * @param enterprise code of the enterprise in which or with which it was done
 * @param participants who of the people took part by name; never more than the people
 */
public record Activity(
        String unit,
        LocalDate on,
        String kind,
        int quantity,
        @Nullable Integer people,
        @Nullable BigDecimal amount,
        @Nullable Level level,
        @Nullable String form,
        @Nullable String enterprise,
        @Nullable String title,
        @Nullable String rowKey,
        @Nullable PaperReference paper,
        List<Participant> participants) {

    public Activity {
        participants = List.copyOf(participants);
        if (quantity < 1) {
            throw new Refused(Refusal.of("activity.refusal.quantity", kind, unit, on));
        }
        if (people != null && people < 0) {
            throw new Refused(Refusal.of("activity.refusal.people", kind, unit, on));
        }
        if (amount != null && amount.signum() < 0) {
            throw new Refused(Refusal.of("activity.refusal.amount", kind, unit, on));
        }
        if (participants.size() > (people == null ? 0 : people)) {
            throw new Refused(Refusal.of("activity.refusal.more-names", kind, unit, on, participants.size()));
        }
    }

    /** The same with nobody named. */
    public Activity(
            String unit,
            LocalDate on,
            String kind,
            int quantity,
            @Nullable Integer people,
            @Nullable BigDecimal amount,
            @Nullable Level level,
            @Nullable String form,
            @Nullable String enterprise,
            @Nullable String title,
            @Nullable String rowKey,
            @Nullable PaperReference paper) {
        this(unit, on, kind, quantity, people, amount, level, form, enterprise, title, rowKey, paper, List.of());
    }

    /** One of a kind with that many people. */
    public static Activity held(String unit, LocalDate on, String kind, int people) {
        return new Activity(unit, on, kind, 1, people, null, null, null, null, null, null, null);
    }

    /** Commendations and the like: so many at a level. */
    public static Activity given(String unit, LocalDate on, String kind, int quantity, Level level) {
        return new Activity(unit, on, kind, quantity, null, null, level, null, null, null, null, null);
    }
}
