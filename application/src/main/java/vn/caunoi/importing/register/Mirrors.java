package vn.caunoi.importing.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.row.MovementCode;
import vn.caunoi.importing.row.MovementRow;
import vn.caunoi.importing.sheet.Days;
import vn.caunoi.importing.sheet.Finding;

/**
 * Joins the two sides of a transfer: CHUYEN_DI at A to B and CHUYEN_DEN at B from A of the same day and the same person or
 * people are one movement. Sides that are left over on both ends do not match, and neither is taken.
 */
final class Mirrors {

    private final Function<MovementRow, MovementRow> canonical;
    private final List<Wanted<MovementRow>> wanted = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();

    Mirrors(Function<MovementRow, MovementRow> canonical, List<FileRow<MovementRow>> rows) {
        this.canonical = canonical;
        Map<List<@Nullable Object>, Sides> transfers = new LinkedHashMap<>();
        for (FileRow<MovementRow> row : rows) {
            if (isTwoSided(row.row())) {
                transfers
                        .computeIfAbsent(route(row.row()), route -> new Sides(new ArrayList<>(), new ArrayList<>()))
                        .of(row.row().movement())
                        .add(row);
            } else {
                wanted.add(Wanted.of(canonical.apply(row.row()), row));
            }
        }
        transfers.values().forEach(this::join);
    }

    List<Wanted<MovementRow>> wanted() {
        return wanted;
    }

    List<Rejection> rejected() {
        return rejected;
    }

    private record Sides(List<FileRow<MovementRow>> leaving, List<FileRow<MovementRow>> arriving) {

        List<FileRow<MovementRow>> of(MovementCode code) {
            return code == MovementCode.CHUYEN_DI ? leaving : arriving;
        }
    }

    private static boolean isTwoSided(MovementRow row) {
        return row.movement().isTransfer() && row.otherUnit() != null;
    }

    /** From where to where, and who; people without names are told apart later. */
    private List<@Nullable Object> route(MovementRow row) {
        MovementRow leaving = canonical.apply(row);
        return Stream.of(leaving.unit(), leaving.otherUnit(), leaving.person())
                .<@Nullable Object>map(part -> part)
                .toList();
    }

    private void join(Sides sides) {
        pair(sides, (one, other) -> one.on().equals(other.on()) && alike(one, other), this::joined);
        pair(sides, (one, other) -> one.on().equals(other.on()), this::mismatch);
        pair(sides, Mirrors::alike, this::mismatch);
        sides.leaving().forEach(row -> wanted.add(Wanted.of(canonical.apply(row.row()), row)));
        sides.arriving().forEach(row -> wanted.add(arriving(row)));
    }

    private static boolean alike(MovementRow one, MovementRow other) {
        return one.quantity().equals(other.quantity()) && (one.person() != null || sameClass(one, other));
    }

    private static boolean sameClass(MovementRow one, MovementRow other) {
        return one.standing() == other.standing() && one.sex() == other.sex() && one.occupation() == other.occupation();
    }

    private Wanted<MovementRow> arriving(FileRow<MovementRow> row) {
        return new Wanted<>(canonical.apply(row.row()).keyed(null), row.row().rowKey(), List.of(row));
    }

    private static void pair(
            Sides sides,
            BiPredicate<MovementRow, MovementRow> fits,
            BiConsumer<FileRow<MovementRow>, FileRow<MovementRow>> found) {
        for (FileRow<MovementRow> leaving : List.copyOf(sides.leaving())) {
            Optional<FileRow<MovementRow>> other = sides.arriving().stream()
                    .filter(arriving -> fits.test(leaving.row(), arriving.row()))
                    .findFirst();
            other.ifPresent(arriving -> {
                sides.leaving().remove(leaving);
                sides.arriving().remove(arriving);
                found.accept(leaving, arriving);
            });
        }
    }

    private void joined(FileRow<MovementRow> leaving, FileRow<MovementRow> arriving) {
        MovementRow told = canonical.apply(leaving.row()).completedBy(arriving.row());
        wanted.add(new Wanted<>(told, arriving.row().rowKey(), List.of(leaving, arriving)));
    }

    private void mismatch(FileRow<MovementRow> leaving, FileRow<MovementRow> arriving) {
        rejected.add(new Rejection(leaving, difference(leaving, arriving)));
        rejected.add(new Rejection(arriving, difference(arriving, leaving)));
    }

    private static Finding difference(FileRow<MovementRow> row, FileRow<MovementRow> other) {
        String number = Integer.toString(other.number());
        LocalDate day = other.row().on();
        if (!row.row().on().equals(day)) {
            return row.finding("ngay", "mirror-day", number, Days.written(day));
        }
        return row.row().quantity().equals(other.row().quantity())
                ? row.finding("trang_thai", "mirror-other", number)
                : row.finding("so_luong", "mirror-quantity", number, other.row().quantity());
    }
}
