package vn.caunoi.activity.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.Transactions;
import vn.caunoi.activity.Activities;
import vn.caunoi.activity.Activity;
import vn.caunoi.activity.Participant;
import vn.caunoi.enterprise.EnterpriseAt;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.PersonAt;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitAt;
import vn.caunoi.shell.Assets;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** Periodic dialogues of a year, what is due of them, and what activities say on the pages of other records. */
class DialogueTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final LocalDate HELD = LocalDate.of(2024, 3, 10);
    private static final long ENTRY = HOUSE.bean(Activities.class)
            .hold(
                    HOUSE.actor(),
                    new Activity(
                            "HN-CD-003", HELD, "DOI_THOAI", 1, 15, null, null, "DINH_KY", "DN-003", null, null, null));

    @Test
    void the_year_tells_of_each_enterprise_whether_its_dialogue_was_held() {
        var officer = READERS.visit(SampleReaders.OFFICER);
        String all =
                officer.open("/hoat-dong/doi-thoai?nam=2024&to-chuc=HN-PARTY").body();
        assertThat(all)
                .contains("doanh nghiệp trong các khu của nhóm HN-ZONES")
                .contains("1 đã đối thoại định kỳ", "đã tổ chức ngày 10/03/2024", "href=\"/hoat-dong/" + ENTRY + "\"")
                .contains("chưa có đối thoại định kỳ trong năm", "145/2020/NĐ-CP ngày 14/12/2020");
        assertThat(officer.open("/hoat-dong/doi-thoai?nam=2024&to-chuc=HN-UNION&trang-thai=chua")
                        .body())
                .contains("1 đã đối thoại định kỳ")
                .doesNotContain(">DN-003<");
        assertThat(officer.open("/hoat-dong/doi-thoai?nam=2023&to-chuc=HN-CD-003")
                        .body())
                .contains("1 doanh nghiệp đang hoạt động: 0 đã đối thoại");
        assertThat(all)
                .contains("list=\"don-vi\"", "<option value=\"HN-CD-003\">", "<option value=\"2016\">2016</option>")
                .doesNotContain("<option value=\"2009\"");
        assertThat(officer.open("/hoat-dong/doi-thoai?nam=xx").statusCode()).isEqualTo(422);
        assertThat(officer.open("/hoat-dong/doi-thoai?trang-thai=xx").statusCode())
                .isEqualTo(422);
    }

    @Test
    void who_cannot_see_the_union_learns_nothing_of_its_dialogues() {
        var committee = READERS.visit(SampleReaders.COMMITTEE);
        assertThat(committee
                        .open("/hoat-dong/doi-thoai?nam=2024&to-chuc=HN-PARTY")
                        .body())
                .contains("không xem được hệ công đoàn")
                .doesNotContain("đã tổ chức");
        assertThat(committee
                        .open("/hoat-dong/doi-thoai?nam=2024&to-chuc=HN-CD-003")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_missing_is_near_from_october_and_late_after_the_year() {
        Due near = due(LocalDate.of(2024, 10, 1)).getFirst();
        assertThat(near.tone()).isEqualTo(Tone.WATCH);
        assertThat(near.on()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(near.path()).isEqualTo("/hoat-dong/doi-thoai?to-chuc=HN-PARTY&nam=2024&trang-thai=chua");
        Due late = due(LocalDate.of(2025, 2, 1)).getFirst();
        assertThat(late.tone()).isEqualTo(Tone.BAD);
        assertThat(late.title()).isEqualTo(near.title());
        assertThat(READERS.visit(SampleReaders.OFFICER).open(near.path()).body())
                .contains(near.title().split(" ")[0] + " chưa (tính đến");
        assertThat(due(LocalDate.of(2021, 2, 1))).isEmpty();
    }

    @Test
    void what_is_missing_is_told_once_to_who_holds_the_party_and_the_union() {
        LocalDate today = LocalDate.of(2025, 2, 1);
        assertThat(HOUSE.bean(DialoguesDue.class)
                        .in(unit("HN-UNION", Line.UNION).id(), today, HOUSE.scope(), text()))
                .hasSize(1)
                .isEqualTo(due(today));
    }

    private static List<Due> due(LocalDate today) {
        return HOUSE.bean(DialoguesDue.class).in(unit("HN-PARTY", Line.PARTY).id(), today, HOUSE.scope(), text());
    }

    @Test
    void an_enterprise_tells_of_its_dialogue_and_a_unit_of_its_year() {
        long enterprise = Objects.requireNonNull(HOUSE.bean(Transactions.class)
                .reading(
                        HOUSE.actor(),
                        () -> HOUSE.bean(Enterprises.class)
                                .ids(List.of("DN-003"))
                                .get("DN-003")));
        Cards.Card card = HOUSE.bean(EnterpriseActivities.class)
                .about(new EnterpriseAt(enterprise, "DN-003", LocalDate.of(2024, 12, 1), pin()), page(), HOUSE.scope())
                .orElseThrow();
        assertThat(drawn(card)).contains("đã tổ chức ngày 10/03/2024", "loai=DOI_THOAI&amp;doanh-nghiep=DN-003");
        assertThat(drawn(HOUSE.bean(EnterpriseActivities.class)
                        .about(
                                new EnterpriseAt(enterprise, "DN-003", LocalDate.of(2025, 5, 1), pin()),
                                page(),
                                HOUSE.scope())
                        .orElseThrow()))
                .contains("chưa có đối thoại định kỳ trong năm");
        Unit union = unit("HN-UNION", Line.UNION);
        assertThat(drawn(HOUSE.bean(UnitActivities.class)
                        .about(new UnitAt(union, LocalDate.of(2016, 12, 31), pin()), page(), HOUSE.scope())
                        .orElseThrow()))
                .contains("Năm 2016, theo loại", "Danh hiệu “Công nhân giỏi”", "/hoat-dong/moi?to-chuc=HN-UNION");
    }

    @Test
    void a_person_tells_where_the_name_stands() {
        long entry = HOUSE.bean(Activities.class)
                .hold(
                        HOUSE.actor(),
                        new Activity(
                                "HN-CB-001",
                                LocalDate.of(2016, 6, 6),
                                "SINH_HOAT",
                                1,
                                7,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(Participant.coded("DV-0001"))));
        long person = HOUSE.bean(Activities.class).live(HOUSE.scope(), pin()).stream()
                .filter(one -> one.entry() == entry)
                .flatMap(one -> one.content().participants().stream())
                .map(Participant::number)
                .findFirst()
                .orElseThrow();
        assertThat(HOUSE.bean(Members.class)
                        .labels(HOUSE.scope(), List.of(person))
                        .values())
                .extracting("code")
                .containsExactly("DV-0001");
        PersonActivities cards = HOUSE.bean(PersonActivities.class);
        assertThat(drawn(cards.about(new PersonAt(person, Line.PARTY, pin()), page(), HOUSE.scope())
                        .orElseThrow()))
                .contains("06/06/2016", "href=\"/hoat-dong/" + entry + "\"");
        HOUSE.bean(Activities.class).withdraw(HOUSE.actor(), entry);
        assertThat(cards.about(new PersonAt(person, Line.PARTY, pin()), page(), HOUSE.scope()))
                .isEmpty();
    }

    private static Unit unit(String code, Line line) {
        return HOUSE.bean(Trees.class).on(HOUSE.scope(), LocalDate.of(2016, 12, 31), pin()).within(line).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static long pin() {
        return HOUSE.bean(Ledger.class).head(HOUSE.actor());
    }

    private static Text text() {
        return HOUSE.bean(Messages.class).in(Messages.VIETNAMESE);
    }

    private static Page page() {
        return new PageFrame(
                        text(),
                        HOUSE.bean(House.Source.class).house(),
                        new PageFrame.Visitor(null, null, null),
                        new PageFrame.Navigation(List.of(), "/", "", false),
                        HOUSE.bean(Assets.class))
                .titled("");
    }

    private static String drawn(Cards.Card card) {
        return ((JteModel) card.content()).render();
    }
}
