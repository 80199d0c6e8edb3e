package vn.caunoi.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.sample.SampleHistory;

/** No figure is typed in: take records out, and the figures that rest on them are other ones, and no others. */
@DisplayName("Bỏ hai mươi dòng ghi")
class WithoutRecordsTests {

    /** Twenty records by their keys, each with the rows of the published table that rest on it. */
    private static final Map<String, Set<String>> RECORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("DV-1595-T", Set.of("S1-02", "S1-07", "S2-05", "S2-15")),
            Map.entry("HN-CD-257", Set.of("S0-07", "S0-08", "S2-06", "S2-07", "S2-21", "S2-22")),
            Map.entry("KK-2016-1", Set.of("S0-03")),
            Map.entry("XE-2016-2", Set.of("S0-04")),
            Map.entry("DB-2020", Set.of("S1-01")),
            Map.entry("investment.attracted-HN-ZONES-2013", Set.of("S1-04")),
            Map.entry("labour.count-KCN-TL-2015", Set.of("S1-05")),
            Map.entry("CP-2018", Set.of("S2-12")),
            Map.entry("LNT-2017-2", Set.of("S2-13", "S2-14")),
            Map.entry("KNCG-2018-3", Set.of("S2-17")),
            Map.entry("KSK-2019-5", Set.of("S2-18")),
            Map.entry("TPCG-2017-1", Set.of("S2-19")),
            Map.entry("TPSK-2018-1", Set.of("S2-20")),
            Map.entry("HM-CB-012", Set.of("S3-01")),
            Map.entry("HZ-2022Q2", Set.of("S4-01")),
            Map.entry("party.members.admitted-HN-PARTY-NK:2015-2020-0", Set.of("S1-07")),
            Map.entry("HN-TN-030", Set.of("S2-08", "S2-23", "S2-24")),
            Map.entry("KK-2018-2", Set.of()),
            Map.entry("KSK-2021-1", Set.of()),
            Map.entry("HEPZA-PARTY-2025-2030", Set.of())));

    /** The last text speaks of 2022; what was entered more than a year later is not needed here. */
    private static final LocalDate AFTER_THE_LAST_TEXT = LocalDate.of(2024, 1, 1);

    @Test
    @DisplayName("thì đúng những số liệu đã đoán trước không còn khớp")
    void exactly_the_predicted_figures_fail() {
        TestInstallation house = TestInstallation.fresh();
        var kept = LeftOut.of(house.bean(SampleHistory.class).rows(), RECORDS.keySet());
        TestInstallation without = LoadedSample.entering(kept.stream()
                .filter(told -> told.entered().isBefore(AFTER_THE_LAST_TEXT))
                .toList());
        Set<String> failing = PublishedFigure.all().stream()
                .filter(row -> house.bean(Catalogue.class).find(row.indicator()).isPresent())
                .filter(row -> !row.failures(without).isEmpty())
                .map(PublishedFigure::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> predicted =
                RECORDS.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        assertThat(RECORDS).hasSize(20);
        assertThat(failing).isEqualTo(predicted);
    }
}
