package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.caunoi.Effort;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.access.Line;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Who;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.shared.Refused;

/** What a frozen report says stays, to the byte, whatever is recorded afterwards; and exactly that is told beside it. */
class FrozenReportTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final LocalDate END = LocalDate.of(2016, 12, 31);
    private static final int ENTRIES = Effort.of(40, 200);

    private final Random dice = new Random(Effort.seed());

    @Test
    void later_entries_change_no_byte_and_are_told_one_by_one() {
        Visitor officer = READERS.visit(SampleReaders.OFFICER);
        KeptReport report = frozen(officer);
        byte[] paper = report.file("docx");
        Reports.Read before = reports().read(HOUSE.scope(), id(report));
        Set<Long> touching = recordLater();
        assertThat(report.file("docx")).isEqualTo(paper);
        assertThat(reports().read(HOUSE.scope(), id(report))).isEqualTo(before);
        AsReported.Compared compared = HOUSE.bean(AsReported.class).withNow(HOUSE.scope(), id(report));
        assertThat(compared.entries().stream().map(late -> late.row().entry()).collect(Collectors.toSet()))
                .isEqualTo(touching);
        assertThat(compared.sentences())
                .isNotEmpty()
                .allSatisfy(reads -> assertThat(reads.now()).isNotEqualTo(reads.reported()));
        assertThat(officer.open(report.page() + "/hien-nay").body()).contains("Phát sinh sau khi gửi", "(ghi sau)");
    }

    private static Reports reports() {
        return HOUSE.bean(Reports.class);
    }

    private static long id(KeptReport report) {
        return Long.parseLong(report.page().replaceAll("\\D", ""));
    }

    private static KeptReport frozen(Visitor officer) {
        KeptReport report = KeptReport.begin(officer, "year", "HN-PARTY", "2016");
        report.submit();
        report.in(READERS.visit(SampleReaders.COMMITTEE)).take("duyet");
        report.take("gui", Map.of("so", "12-BC/ĐU", "nguoi-ky", "Nguyễn Thị Mẫu", "ngay", "05/01/2017"));
        return report;
    }

    /** Records and takes back at random; answers which entries touch a figure of 2016 or before. */
    private Set<Long> recordLater() {
        List<String> cells = cells();
        Set<Long> touching = new HashSet<>();
        List<Long> added = new ArrayList<>();
        List<Recorded<Movement>> old = admissions();
        int done = 0;
        while (done < ENTRIES) {
            done += isDone(cells, old, added, touching) ? 1 : 0;
        }
        return touching;
    }

    private boolean isDone(List<String> cells, List<Recorded<Movement>> old, List<Long> added, Set<Long> touching) {
        try {
            one(cells, old, added, touching);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    /** Takes back an old entry or a late one, or records another; what would empty a cell below zero is refused. */
    private void one(List<String> cells, List<Recorded<Movement>> old, List<Long> added, Set<Long> touching) {
        int turn = dice.nextInt(10);
        if (turn == 0 && !old.isEmpty()) {
            Recorded<Movement> gone = old.remove(dice.nextInt(old.size()));
            members().withdraw(HOUSE.actor(), gone.entry());
            touching.add(gone.entry());
        } else if (turn == 1 && !added.isEmpty()) {
            long gone = added.get(dice.nextInt(added.size()));
            members().withdraw(HOUSE.actor(), gone);
            added.remove(gone);
            touching.remove(gone);
        } else {
            Movement movement = movement(cells.get(dice.nextInt(cells.size())));
            long number = members().record(HOUSE.actor(), movement).getFirst();
            added.add(number);
            if (!movement.effectiveOn().isAfter(END)) {
                touching.add(number);
            }
        }
    }

    /** Somebody comes or goes, in the year of the report or after it. */
    private Movement movement(String cell) {
        LocalDate day = END.minusDays(300).plusDays(dice.nextInt(500));
        return dice.nextInt(4) == 0
                ? Movement.leaving(day, MovementKind.LEFT_JOB, cell, Who.counted(1))
                : Movement.admission(day, cell, Who.counted(1 + dice.nextInt(3)));
    }

    private static Members members() {
        return HOUSE.bean(Members.class);
    }

    private static List<String> cells() {
        StandingUnits standing = HOUSE.bean(Trees.class).on(HOUSE.scope(), END, Long.MAX_VALUE);
        return standing.within(Line.PARTY).stream()
                .map(unit -> unit.code())
                .filter(code -> code.startsWith("HN-CB"))
                .toList();
    }

    /** Admissions by count that nobody needs afterwards. */
    private static List<Recorded<Movement>> admissions() {
        Collection<Recorded<Movement>> live = members().live(HOUSE.scope(), Long.MAX_VALUE);
        return live.stream()
                .filter(each -> each.content().kind() == MovementKind.ADMITTED
                        && each.content().member() == null
                        && cells().contains(each.content().to()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
