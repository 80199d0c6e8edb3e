package vn.caunoi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.caunoi.Refusals;
import vn.caunoi.RegisterHouse;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.identity.Grant;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;

/** What only the database can see is refused in words as well, and the words tell nothing of it. */
class SecondWallTests {

    private static final RegisterHouse HOUSE = new RegisterHouse();

    @BeforeAll
    static void twoCells() {
        HOUSE.unit("MINE", UnitKind.GRASSROOTS_CELL, "2010-01-01");
        HOUSE.unit("THEIRS", UnitKind.GRASSROOTS_CELL, "2010-01-01");
    }

    @Test
    void a_code_used_out_of_sight_is_for_the_superior_to_compare() {
        Actor secretary = holderOf("MINE", "secretary", Right.RECORDS);
        assertThat(Refusals.rules(() -> found(secretary, "THEIRS", "MINE"))).containsExactly("known-elsewhere");
    }

    @Test
    void nothing_is_written_where_only_figures_are_held() {
        Actor reader = holderOf("MINE", "reader", Right.FIGURES);
        assertThat(Refusals.rules(() -> found(reader, "NEW", "MINE"))).containsExactly("out-of-reach");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void no_log_repeats_what_could_not_be_written(CapturedOutput output) {
        Actor reader = holderOf("MINE", "reader-2", Right.FIGURES);
        assertThat(Refusals.rules(() -> found(reader, "SECRET", "MINE"))).containsExactly("out-of-reach");
        assertThat(output.getAll()).doesNotContain("SECRET");
    }

    private static Actor holderOf(String code, String name, Right right) {
        UnitId unit = HOUSE.door(Transactions.class)
                .reading(HOUSE.officer(), () -> HOUSE.door(Organizations.class).ids(List.of(code)))
                .get(code);
        return HOUSE.account(name, Grant.unit(Objects.requireNonNull(unit), Line.PARTY, right));
    }

    private static void found(Actor actor, String code, String parent) {
        UnitChange founding = new UnitChange.Founding(false, "Chi bộ", UnitKind.CELL, parent, null, null, null, null);
        HOUSE.post(
                actor,
                PostingKind.ENTRY,
                HOUSE.door(Organizations.class)::record,
                Changes.adding(List.of(UnitEntry.of(code, LocalDate.parse("2011-01-01"), founding, null))));
    }
}
