package vn.caunoi.paper;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Refusals;
import vn.caunoi.RegisterHouse;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.identity.Grant;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitKind;

class PapersTests {

    private static final LocalDate DAY = LocalDate.parse("2016-03-01");
    private static final PaperReference DECISION = new PaperReference("12-QĐ/ĐU", DAY);
    private static final PaperReference UNDATED = new PaperReference("12-QĐ/ĐU", null);

    private static final RegisterHouse HOUSE = new RegisterHouse();
    private final Papers papers = HOUSE.door(Papers.class);

    @BeforeAll
    static void two_lines() {
        HOUSE.unit("HN-PARTY", UnitKind.UPPER, "2010-01-01");
        HOUSE.unit("HN-UNION", UnitKind.UNION_UPPER, "2010-01-01");
    }

    @Test
    void a_paper_is_filed_once_for_its_line_number_and_day() {
        Map<PaperReference, Long> first = file(HOUSE.officer(), Line.PARTY, List.of(DECISION, UNDATED, DECISION));
        assertThat(first).hasSize(2);
        Map<PaperReference, Long> again =
                file(HOUSE.officer(), Line.PARTY, List.of(UNDATED, DECISION, new PaperReference("13-QĐ/ĐU", DAY)));
        assertThat(again).hasSize(3).containsAllEntriesOf(first);
        assertThat(file(HOUSE.officer(), null, List.of(DECISION)).values()).doesNotContainAnyElementsOf(again.values());
    }

    @Test
    void a_paper_is_read_back_by_who_reaches_its_line() {
        long ofParty = one(Line.PARTY, DECISION);
        long ofZones = one(null, UNDATED);
        Actor union = unionOfficer("cong-doan-1");
        assertThat(papers.byId(HOUSE.scope(), List.of(ofParty, ofZones)))
                .containsOnly(Map.entry(ofParty, DECISION), Map.entry(ofZones, UNDATED));
        assertThat(papers.byId(HOUSE.scope(union), List.of(ofParty, ofZones)))
                .containsOnly(Map.entry(ofZones, UNDATED));
    }

    @Test
    void the_database_lets_nobody_file_into_the_register_of_another_line() {
        Actor union = unionOfficer("cong-doan-2");
        assertThat(file(union, Line.UNION, List.of(DECISION))).hasSize(1);
        assertThat(file(union, null, List.of(DECISION))).hasSize(1);
        assertThat(Refusals.rules(() -> file(union, Line.PARTY, List.of(DECISION))))
                .containsExactly("out-of-reach");
    }

    @Test
    void a_paper_without_a_number_is_none() {
        assertThat(Refusals.rules(() -> new PaperReference("  ", DAY))).containsExactly("no-number");
        assertThat(new PaperReference(" 12-QĐ/ĐU ", DAY)).isEqualTo(DECISION);
    }

    private static Actor unionOfficer(String name) {
        var unit = HOUSE.door(Transactions.class)
                .reading(HOUSE.officer(), () -> HOUSE.door(Organizations.class).ids(List.of("HN-UNION")))
                .get("HN-UNION");
        return HOUSE.account(name, Grant.unit(requireNonNull(unit), Line.UNION, Right.RECORDS));
    }

    private long one(@Nullable Line line, PaperReference reference) {
        return requireNonNull(file(HOUSE.officer(), line, List.of(reference)).get(reference));
    }

    private Map<PaperReference, Long> file(Actor actor, @Nullable Line line, List<PaperReference> references) {
        return HOUSE.door(Ledger.class)
                .post(actor, PostingKind.ENTRY, posting -> papers.file(posting, line, references));
    }
}
