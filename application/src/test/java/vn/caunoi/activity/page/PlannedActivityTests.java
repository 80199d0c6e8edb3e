package vn.caunoi.activity.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Plan;
import vn.caunoi.shared.Period;
import vn.caunoi.target.Target;
import vn.caunoi.target.Targets;

/** What was planned stands beside what was done, also where activities are listed. */
class PlannedActivityTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);
    private static final String CLASSES = "/hoat-dong?loai=LOP_NHAN_THUC&to-chuc=HN-PARTY";

    @Test
    void the_sums_of_a_list_stand_beside_their_plan() {
        plan("class.awareness.count", ObservationOwner.unit("HN-PARTY"), "4");
        assertThat(OFFICER.open(CLASSES + "&tu=2016-01-01&den=2016-12-31").body())
                .contains(">3</a>", "75%", "KH 4 · ");
        assertThat(OFFICER.open(CLASSES + "&tu=2016-01-01&den=2016-12-31&to-chuc=HN-PARTY&tim=khong")
                        .body())
                .doesNotContain("KH 4");
        assertThat(OFFICER.open(CLASSES + "&tu=2015-01-01&den=2015-12-31").body())
                .doesNotContain("KH 4");
    }

    @Test
    void the_share_of_dialogues_stands_beside_its_plan() {
        plan("dialogue.enterprises-share", ObservationOwner.group("HN-ZONES"), "80");
        assertThat(OFFICER.open("/hoat-dong/doi-thoai?to-chuc=HN-PARTY&nam=2016")
                        .body())
                .contains(
                        "Tỷ lệ doanh nghiệp có đối thoại định kỳ:", "KH 80 · ", "indicator=dialogue.enterprises-share");
        assertThat(READERS.visit(SampleReaders.SECRETARY)
                        .open("/hoat-dong/doi-thoai?nam=2016")
                        .body())
                .doesNotContain("KH 80");
    }

    private static void plan(String indicator, ObservationOwner owner, String value) {
        READERS.house()
                .bean(Targets.class)
                .set(
                        READERS.house().actor(),
                        new Target(
                                indicator,
                                owner,
                                "2016",
                                Period.year(2016).range(),
                                new BigDecimal(value),
                                Plan.Direction.AT_LEAST,
                                null,
                                null,
                                null,
                                0,
                                null,
                                null,
                                null));
    }
}
