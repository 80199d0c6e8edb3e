package vn.caunoi.importing.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.row.EventCode;
import vn.caunoi.importing.row.LineCode;
import vn.caunoi.importing.row.UnitEventRow;
import vn.caunoi.importing.row.UnitRow;
import vn.caunoi.organization.Manner;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.VietnameseName;

/** The live entries of one unit, oldest first, told as rows of the workbook. */
final class UnitStory {

    private final String unit;
    private final List<UnitEntry> entries;
    private @Nullable String name;
    private @Nullable String parent;
    private @Nullable String kind;
    private @Nullable String leader;
    private @Nullable String principal;

    UnitStory(String unit, List<UnitEntry> entries) {
        this.unit = unit;
        this.entries = entries;
    }

    /** Its row in {@code to_chuc}. */
    Optional<UnitRow> row() {
        return entries.stream()
                .filter(entry -> entry.change() instanceof UnitChange.Founding)
                .findFirst()
                .map(entry -> row(entry, (UnitChange.Founding) entry.change()));
    }

    private UnitRow row(UnitEntry birth, UnitChange.Founding founding) {
        Optional<UnitEntry> end = entries.stream()
                .filter(entry -> entry.change() instanceof UnitChange.Ending)
                .findFirst();
        PaperReference paper = birth.paper();
        PaperReference endPaper = end.map(UnitEntry::paper).orElse(null);
        return new UnitRow(
                birth.rowKey(),
                unit,
                founding.name(),
                LineCode.of(founding.kind().line()),
                founding.kind(),
                founding.parent(),
                founding.ledBy(),
                founding.zoneGroup(),
                linksOf(birth.effectiveOn()),
                birth.effectiveOn(),
                end.map(UnitEntry::effectiveOn).orElse(null),
                end.map(entry -> ((UnitChange.Ending) entry.change()).manner()).orElse(null),
                founding.opening(),
                paper == null ? null : paper.number(),
                paper == null ? null : paper.dated(),
                endPaper == null ? null : endPaper.number(),
                endPaper == null ? null : endPaper.dated());
    }

    private List<String> linksOf(LocalDate founded) {
        return entries.stream()
                .filter(entry -> isFirstLink(entry, founded))
                .map(entry -> (UnitChange.Link) entry.change())
                .sorted((one, other) -> Boolean.compare(other.principal(), one.principal()))
                .map(UnitChange.Link::enterprise)
                .toList();
    }

    private static boolean isFirstLink(UnitEntry entry, LocalDate founded) {
        return entry.change() instanceof UnitChange.Link && entry.effectiveOn().equals(founded);
    }

    /** Its rows in {@code bien_dong_to_chuc}, the split from which it came among them. */
    List<UnitEventRow> events() {
        List<UnitEventRow> events = new ArrayList<>();
        LocalDate founded = row().map(UnitRow::founded).orElse(LocalDate.MIN);
        for (UnitEntry entry : entries) {
            if (!isFirstLink(entry, founded)) {
                event(entry).ifPresent(events::add);
            }
            follow(entry.change());
        }
        return events;
    }

    private Optional<UnitEventRow> event(UnitEntry entry) {
        return switch (entry.change()) {
            case UnitChange.Founding f
            when f.birth() == Manner.CHIA_TACH && f.origin() != null ->
                Optional.of(lineage(entry.effectiveOn(), f.origin(), EventCode.TACH, unit));
            case UnitChange.Ending e
            when e.into() != null -> Optional.of(lineage(entry.effectiveOn(), unit, EventCode.NHAP, e.into()));
            case UnitChange.Founding f -> Optional.empty();
            case UnitChange.Ending e -> Optional.empty();
            case UnitChange.Renaming r -> Optional.of(event(entry, EventCode.DOI_TEN, name, r.name()));
            case UnitChange.Placement p ->
                Optional.of(
                        event(entry, code(p.act()), parent, Objects.requireNonNullElse(p.parent(), UnitRow.OUTSIDE)));
            case UnitChange.KindChange k ->
                Optional.of(event(entry, EventCode.DOI_LOAI, kind, k.kind().name()));
            case UnitChange.LeaderChange l ->
                Optional.of(event(
                        entry, EventCode.DOI_LANH_DAO, leader, Objects.requireNonNullElse(l.ledBy(), UnitRow.OUTSIDE)));
            case UnitChange.Link l -> Optional.of(event(entry, EventCode.GAN_DN, null, l.enterprise()));
            case UnitChange.Unlink u -> Optional.of(event(entry, EventCode.ROI_DN, null, u.enterprise()));
            case UnitChange.PrincipalChange p ->
                Optional.of(event(entry, EventCode.DOI_DN_CHINH, principal, p.enterprise()));
        };
    }

    private void follow(UnitChange change) {
        switch (change) {
            case UnitChange.Founding f -> {
                name = f.name();
                parent = f.parent();
                kind = f.kind().name();
                leader = f.ledBy();
            }
            case UnitChange.Renaming r -> name = r.name();
            case UnitChange.Placement p -> parent = p.parent();
            case UnitChange.KindChange k -> kind = k.kind().name();
            case UnitChange.LeaderChange l -> leader = l.ledBy();
            case UnitChange.Link l -> principal = l.principal() ? l.enterprise() : principal;
            case UnitChange.PrincipalChange p -> principal = p.enterprise();
            case UnitChange.Unlink u -> principal = u.principal() ? null : principal;
            case UnitChange.Ending e -> {}
        }
    }

    private static EventCode code(UnitChange.Placement.Act act) {
        return switch (act) {
            case MOVED -> EventCode.CHUYEN_CAP_TREN;
            case HANDED_OVER -> EventCode.BAN_GIAO;
            case RECEIVED -> EventCode.TIEP_NHAN;
        };
    }

    private static UnitEventRow lineage(LocalDate on, String of, EventCode code, String other) {
        return new UnitEventRow(null, on, of, code, null, other, null, null);
    }

    private UnitEventRow event(UnitEntry entry, EventCode code, @Nullable String before, String value) {
        PaperReference paper = entry.paper();
        return new UnitEventRow(
                entry.rowKey(),
                entry.effectiveOn(),
                unit,
                code,
                before,
                value,
                paper == null ? null : paper.number(),
                paper == null ? null : paper.dated());
    }

    /**
     * The rejection of an event whose old value did not stand: the row speaks of another unit, or another day. An event without
     * one contradicts nothing.
     */
    static Optional<Rejection> contradiction(Wanted<UnitEventRow> wanted, UnitTelling telling) {
        UnitEventRow row = wanted.row();
        String said = row.oldValue();
        if (said == null) {
            return Optional.empty();
        }
        List<UnitEntry> life = telling.of(row.unit()).stream()
                .map(UnitTelling.Line::entry)
                .sorted(Comparator.comparing(UnitEntry::effectiveOn))
                .toList();
        return new UnitStory(row.unit(), life)
                .events().stream()
                        .filter(event -> event.event() == row.event()
                                && event.on().equals(row.on())
                                && event.value().equals(row.value()))
                        .findFirst()
                        .filter(event -> !same(row.event(), said, event.oldValue()))
                        .map(event -> new Rejection(
                                wanted.first(),
                                wanted.first()
                                        .finding(
                                                "gia_tri_cu",
                                                "old-value",
                                                Objects.requireNonNullElse(event.oldValue(), UnitRow.OUTSIDE))));
    }

    /** Names are spelled in more than one way; codes are not. Where the books know no old value, none is contradicted. */
    private static boolean same(EventCode event, String said, @Nullable String stood) {
        return switch (event) {
            case DOI_TEN -> stood == null || VietnameseName.fold(said).equals(VietnameseName.fold(stood));
            case DOI_LOAI -> said.equals(stood);
            case CHUYEN_CAP_TREN, TIEP_NHAN, BAN_GIAO, DOI_LANH_DAO ->
                said.equals(Objects.requireNonNullElse(stood, UnitRow.OUTSIDE));
            default -> true;
        };
    }
}
