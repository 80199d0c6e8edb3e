package vn.caunoi.enterprise.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.enterprise.OperatingStatus;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.enterprise.ZoneKind;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** The registers in words; owner types and sizes are called as the breakdowns of figures call them. */
record Words(Text text) {

    static final List<String> SIZES = List.of("SIEU_NHO", "NHO", "VUA", "LON");

    String type(OwnerType type) {
        return text.t("indicator.key.enterprise-type." + type.name());
    }

    String size(@Nullable String size) {
        if (size == null) {
            return "";
        }
        String key = "indicator.key.enterprise-size." + size;
        return text.knows(key) ? text.t(key) : size;
    }

    String status(OperatingStatus status) {
        return text.t("enterprise.status." + status.name());
    }

    static Tone tone(OperatingStatus status) {
        return switch (status) {
            case HOAT_DONG -> Tone.GOOD;
            case TAM_NGUNG -> Tone.WATCH;
            case NGUNG -> Tone.PLAIN;
        };
    }

    String kind(@Nullable ZoneKind kind) {
        return kind == null ? "" : text.t("enterprise.zone-kind." + kind.name());
    }

    /** A day from which on something is so; what stands since nobody knows when says so. */
    String since(LocalDate day) {
        return day.equals(Period.BEGINNING) ? text.t("enterprise.since-unknown") : text.date(day);
    }

    String paper(@Nullable PaperReference paper) {
        if (paper == null) {
            return "";
        }
        LocalDate dated = paper.dated();
        return dated == null
                ? text.t("enterprise.paper", paper.number())
                : text.t("enterprise.paper.dated", paper.number(), dated);
    }

    List<Option> types() {
        return Arrays.stream(OwnerType.values())
                .map(type -> new Option(type.name(), type(type)))
                .toList();
    }

    /** The usual sizes, and the one in use where the office wrote another. */
    List<Option> sizes(String used) {
        return Stream.concat(SIZES.stream(), Stream.of(used))
                .filter(size -> !size.isBlank())
                .distinct()
                .map(size -> new Option(size, size(size)))
                .toList();
    }

    List<Option> statuses() {
        return Arrays.stream(OperatingStatus.values())
                .map(status -> new Option(status.name(), status(status)))
                .toList();
    }

    List<Option> kinds() {
        return Arrays.stream(ZoneKind.values())
                .map(kind -> new Option(kind.name(), kind(kind)))
                .toList();
    }
}
