package vn.caunoi.organization.page;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.shell.Messages;

/** How the list is sorted: a column, forward or ({@code -} before it in the address) backward; by the office's code where nothing is said. */
record Order(Column column, boolean backward) {

    static final String PARAMETER = "xep";

    /** The columns that sort, with how the address names them. */
    enum Column {
        CODE("ma", vietnamese -> Comparator.comparing(UnitRow::code)),
        NAME(
                "ten",
                vietnamese -> Comparator.comparing((UnitRow row) -> row.unit().name(), vietnamese::compare)),
        KIND("loai", vietnamese -> Comparator.comparing(row -> row.unit().kind())),
        PRINCIPAL(
                "doanh-nghiep",
                vietnamese -> Comparator.comparing(
                        (UnitRow row) ->
                                row.principal() == null ? "" : row.principal().name(),
                        vietnamese::compare)),
        FOUNDED(
                "thanh-lap",
                vietnamese -> Comparator.comparing(row -> row.life().founded())),
        ENDED(
                "ket-thuc",
                vietnamese -> Comparator.comparing(
                        row -> row.life().ended(), Comparator.nullsLast(Comparator.naturalOrder())));

        private final String code;
        private final Function<Collator, Comparator<UnitRow>> comparator;

        Column(String code, Function<Collator, Comparator<UnitRow>> comparator) {
            this.code = code;
            this.comparator = comparator;
        }

        String code() {
            return code;
        }
    }

    static Order of(String typed) {
        boolean backward = typed.startsWith("-");
        String code = backward ? typed.substring(1) : typed;
        return Arrays.stream(Column.values())
                .filter(column -> column.code().equals(code))
                .findFirst()
                .map(column -> new Order(column, backward))
                .orElse(new Order(Column.CODE, false));
    }

    Comparator<UnitRow> comparator() {
        Comparator<UnitRow> forward = column.comparator.apply(Collator.getInstance(Messages.VIETNAMESE));
        return (backward ? forward.reversed() : forward)
                .thenComparing(row -> row.unit().line())
                .thenComparing(UnitRow::code);
    }

    /** What the heading of a column leads to: its order, or the other way round where it is sorted by already. */
    String next(Column asked) {
        return asked == column && !backward ? "-" + asked.code() : asked.code();
    }
}
