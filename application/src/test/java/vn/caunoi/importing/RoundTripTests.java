package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.Effort;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Observations;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.membership.Members;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.Terms;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refused;
import vn.caunoi.worlds.making.Clerk;
import vn.caunoi.worlds.making.World;
import vn.caunoi.worlds.making.WorldMaker;

@DisplayName("Kết xuất một thế giới ngẫu nhiên, nhập vào nơi trống")
class RoundTripTests {

    private static final int WORLDS = Effort.of(1, 3);
    private static final int DATES = Effort.of(5, 20);

    @Test
    @DisplayName("mọi chỉ số × mọi đơn vị × nhiều ngày đều bằng nhau")
    void everyFigureComesBack() {
        for (int i = 0; i < WORLDS; i++) {
            TestInstallation old = TestInstallation.fresh();
            World world = new WorldMaker(Effort.seed() + i, clerk(old)).make(320, 24);
            ImportDesk oldDesk = new ImportDesk(old);
            byte[] export = oldDesk.export();
            ImportDesk.Answer same = oldDesk.send(export, "");
            assertThat(same.rejected()).isEmpty();
            assertThat(same.accepted()).isZero();
            Map<String, String> before = figures(old, world);

            TestInstallation empty = TestInstallation.fresh();
            assertThat(new ImportDesk(empty).send(export, "").rejected()).isEmpty();
            Map<String, String> after = figures(empty, world);
            System.out.println("round trip: " + before.size() + " figures, "
                    + before.values().stream()
                            .filter(value -> !value.equals("0"))
                            .count() + " not zero");
            assertThat(after).containsExactlyEntriesOf(before);
        }
    }

    @Test
    @DisplayName("Giá trị lớn nhất, nhỏ nhất được nhận thì kết xuất ra vẫn nhập lại được")
    void theLargestNumbersComeBack() {
        ImportDesk desk = new ImportDesk(TestInstallation.fresh());
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
        String most = "999.999.999.999.999,999999";
        ImportDesk.Answer taken = desk.send(Workbooks.of("khu", "ma|ten|dien_tich_ha", "KC|Khu C|" + most)
                .and(
                        "so_lieu",
                        "khu|chi_so|ky|gia_tri",
                        "NHOM|enterprise.revenue|2017|" + most,
                        "NHOM|enterprise.revenue|2018|0,000001",
                        "NHOM|enterprise.revenue|2019|999999999999999,1")
                .and(
                        "chi_tieu",
                        "to_chuc|chi_so|ky|gia_tri|so_dang_ky",
                        "DU|party.members.admitted|2017|#1000000000|#1000000000")
                .and("nhiem_ky", "to_chuc|ten|thu|tu_ngay|den_ngay", "A|N|#1000000000|1/1/2015|1/1/2017")
                .and("bien_dong", "ngay|to_chuc|loai|so_luong", "1/2/2016|A|KET_NAP|#1000000000"));
        assertThat(taken.rejected()).isEmpty();
        byte[] export = desk.export();
        ImportDesk.Answer same = desk.send(export, "");
        assertThat(same.rejected()).isEmpty();
        assertThat(same.accepted()).isZero();
        assertThat(new ImportDesk(TestInstallation.fresh()).send(export, "").rejected())
                .isEmpty();
    }

    private static Clerk clerk(TestInstallation house) {
        return new Clerk(
                new Clerk.Doors(
                        house.bean(Ledger.class),
                        house.bean(Zones.class),
                        house.bean(Enterprises.class),
                        house.bean(Organizations.class),
                        house.bean(Terms.class),
                        house.bean(Members.class),
                        house.bean(Observations.class)),
                house.actor());
    }

    private static Map<String, String> figures(TestInstallation house, World world) {
        Scope scope = house.scope();
        long pin = house.bean(Ledger.class).head(house.actor());
        Map<String, String> figures = new TreeMap<>();
        for (Indicator indicator : house.bean(Catalogue.class).all()) {
            for (Subject subject : subjects(house, scope, world, indicator)) {
                for (When when : moments(indicator)) {
                    String key = indicator.code() + " " + subject.code() + " " + when;
                    answer(house, scope, new Question(indicator, subject, when, null, Map.of(), pin))
                            .ifPresent(value -> figures.put(key, value));
                }
            }
        }
        return figures;
    }

    private static List<Subject> subjects(TestInstallation house, Scope scope, World world, Indicator indicator) {
        Line line = indicator.line();
        if (line != null) {
            List<String> codes = world.units().getOrDefault(line, List.of());
            var ids = house.bean(Transactions.class)
                    .reading(
                            scope.actor(), () -> house.bean(Organizations.class).ids(codes));
            return codes.stream()
                    .flatMap(code ->
                            Stream.ofNullable(ids.get(code)).<Subject>map(id -> new Subject.OfUnit(id, code, line)))
                    .toList();
        }
        return house.bean(Transactions.class)
                .reading(
                        scope.actor(),
                        () -> Stream.concat(world.zones().stream(), world.groups().stream())
                                .flatMap(code -> house.bean(Zones.class).owner(code).stream()
                                        .<Subject>map(owner -> new Subject.OfZone(owner, code)))
                                .toList());
    }

    /** Days and years over the ten years of a world. */
    private static Set<When> moments(Indicator indicator) {
        List<When> moments = new ArrayList<>();
        for (int i = 0; i < DATES; i++) {
            LocalDate day = LocalDate.of(2011, 1, 31).plusDays(i * 4_000L / DATES);
            moments.add(
                    indicator.way().isStock()
                            ? new When.AsOf(day)
                            : new When.During(Period.days(day, day.plusMonths(7))));
        }
        return new LinkedHashSet<>(moments);
    }

    private static Optional<String> answer(TestInstallation house, Scope scope, Question question) {
        try {
            Figure figure = house.bean(Figures.class).answer(scope, question);
            return Optional.of(
                    figure.value() == null
                            ? "-"
                            : figure.value().stripTrailingZeros().toPlainString());
        } catch (NotFound | Refused none) {
            return Optional.empty();
        }
    }
}
