package vn.caunoi.organization.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.shared.VietnameseName;
import vn.caunoi.shell.FormCheck;

/** What the address asks of the register; a choice that is none is refused beside its field. */
record Filter(
        @Nullable Line line,
        @Nullable UnitKind kind,
        @Nullable OwnerType owner,
        String zone,
        String parent,
        String search,
        Status status) {

    static final String LINE = "he";
    static final String KIND = "loai";
    static final String OWNER = "loai-hinh";
    static final String ZONE = "khu";
    static final String PARENT = "cap-tren";
    static final String SEARCH = "tim";
    static final String STATUS = "trang-thai";

    /** Which units: standing on the day (where nothing is said), ended by then, or both; written in small letters. */
    enum Status {
        DANG_HOAT_DONG,
        DA_KET_THUC,
        TAT_CA;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Filter of(FormCheck check) {
        return new Filter(
                line(check),
                choice(check, KIND, UnitKind.values(), UnitKind::name).orElse(null),
                choice(check, OWNER, OwnerType.values(), OwnerType::name).orElse(null),
                check.typed(ZONE),
                check.typed(PARENT),
                VietnameseName.fold(check.typed(SEARCH)),
                choice(check, STATUS, Status.values(), Status::code).orElse(Status.DANG_HOAT_DONG));
    }

    private static @Nullable Line line(FormCheck check) {
        String typed = check.typed(LINE);
        Optional<Line> found = Line.read(typed);
        if (found.isEmpty() && !typed.isEmpty()) {
            check.reject(LINE, "organization.register.unknown-choice", typed);
        }
        return found.orElse(null);
    }

    private static <T> Optional<T> choice(FormCheck check, String field, T[] all, Function<T, String> code) {
        String typed = check.typed(field);
        Optional<T> found = Arrays.stream(all)
                .filter(each -> code.apply(each).equals(typed))
                .findFirst();
        if (found.isEmpty() && !typed.isEmpty()) {
            check.reject(field, "organization.register.unknown-choice", typed);
        }
        return found;
    }

    /** Nothing is left out, so that the tree can be drawn. */
    boolean leavesNothingOut() {
        return kind == null
                && owner == null
                && zone.isEmpty()
                && parent.isEmpty()
                && search.isEmpty()
                && status == Status.DANG_HOAT_DONG;
    }

    Stream<UnitRow> from(Registered units) {
        Predicate<UnitRow> directly = units.find(parent)
                .<Predicate<UnitRow>>map(
                        above -> row -> above.unit().id().equals(row.unit().parent()))
                .orElse(row -> parent.isEmpty());
        return units.all()
                .filter(row -> ofStatus(row, units.day()))
                .filter(this::ofKind)
                .filter(this::ofPrincipal)
                .filter(this::named)
                .filter(directly);
    }

    private boolean ofStatus(UnitRow row, LocalDate day) {
        return status == Status.TAT_CA || row.standsOn(day) == (status == Status.DANG_HOAT_DONG);
    }

    private boolean ofKind(UnitRow row) {
        return (line == null || row.unit().line() == line)
                && (kind == null || row.unit().kind() == kind);
    }

    private boolean ofPrincipal(UnitRow row) {
        UnitRow.Principal principal = row.principal();
        return (owner == null || (principal != null && principal.owner() == owner))
                && (zone.isEmpty() || (principal != null && principal.liesIn(zone)));
    }

    private boolean named(UnitRow row) {
        return search.isEmpty()
                || VietnameseName.fold(row.unit().name()).contains(search)
                || VietnameseName.fold(row.code()).contains(search);
    }
}
