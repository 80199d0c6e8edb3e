package vn.caunoi.importing.register;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.row.EventCode;
import vn.caunoi.importing.row.UnitEventRow;
import vn.caunoi.importing.row.UnitRow;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.shared.VietnameseName;

/** What an event says of the value before it must be what stood then: else the row speaks of another unit, or another day. */
final class OldValue {

    private OldValue() {}

    /** The rejection of an event whose old value did not stand; an event without one contradicts nothing. */
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
            case CHUYEN_CAP_TREN, TIEP_NHAN, BAN_GIAO ->
                said.equals(Objects.requireNonNullElse(stood, UnitRow.OUTSIDE));
            default -> true;
        };
    }
}
