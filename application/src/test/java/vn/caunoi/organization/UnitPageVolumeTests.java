package vn.caunoi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;

/** The register of a thousand units is read in as many statements as that of three. */
class UnitPageVolumeTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    @Test
    void the_number_of_statements_does_not_grow_with_the_units() {
        found(1);
        Clerk officer =
                Clerk.holding(HOUSE, "tong-hop", Role.ORGANIZATION_OFFICER, "GOC", Line.PARTY, Right.RECORDS);
        List<String> addresses = List.of("/to-chuc", "/to-chuc?xep=ten", "/to-chuc/GOC", "/to-chuc/GOC/truc-thuoc");
        List<Integer> few = addresses.stream().map(address -> statements(officer, address)).toList();
        found(1000);
        assertThat(officer.read("/to-chuc"))
                .contains("1.001 tổ chức", "hx-get=\"/to-chuc/D-0001/truc-thuoc\"")
                .doesNotContain("D-0001-1");
        assertThat(officer.read("/to-chuc/D-0001/truc-thuoc")).contains("D-0001-1").doesNotContain("<html");
        assertThat(officer.read("/to-chuc?xem=danh-sach&trang=21")).contains("1.001–1.001 trong 1.001 dòng");
        List<Integer> many = addresses.stream().map(address -> statements(officer, address)).toList();
        assertThat(many).isEqualTo(few);
    }

    private static int statements(Clerk officer, String address) {
        Configuration configuration = HOUSE.bean(DSLContext.class).configuration();
        ExecuteListenerProvider[] before = configuration.executeListenerProviders();
        AtomicInteger count = new AtomicInteger();
        List<ExecuteListenerProvider> counting = new ArrayList<>(List.of(before));
        counting.add(new DefaultExecuteListenerProvider(new Counting(count)));
        configuration.set(counting.toArray(ExecuteListenerProvider[]::new));
        try {
            assertThat(officer.open(address).statusCode()).isEqualTo(200);
        } finally {
            configuration.set(before);
        }
        assertThat(count.get()).as(address).isPositive();
        return count.get();
    }

    private static final class Counting implements ExecuteListener {

        private static final long serialVersionUID = 1L;
        private final AtomicInteger count;

        Counting(AtomicInteger count) {
            this.count = count;
        }

        @Override
        public void executeStart(ExecuteContext context) {
            count.incrementAndGet();
        }
    }

    /** A root with half as many units below, each of which has one more below. */
    private static void found(int units) {
        List<UnitEntry> entries = new ArrayList<>();
        if (units == 1) {
            entries.add(founding("GOC", UnitKind.UPPER, null));
        }
        IntStream.rangeClosed(1, units / 2).forEach(i -> {
            String code = "D-%04d".formatted(i);
            entries.add(founding(code, UnitKind.GRASSROOTS_COMMITTEE, "GOC"));
            entries.add(founding(code + "-1", UnitKind.CELL, code));
        });
        HOUSE.bean(Ledger.class).post(HOUSE.actor(), PostingKind.ENTRY, posting -> HOUSE.bean(Organizations.class)
                .record(posting, Changes.adding(entries)));
    }

    private static UnitEntry founding(
            String code, UnitKind kind, @org.jspecify.annotations.Nullable String parent) {
        return UnitEntry.of(
                code,
                DAY,
                new UnitChange.Founding(true, "Chi bộ " + code, kind, parent, null, null, null, null),
                null);
    }
}
