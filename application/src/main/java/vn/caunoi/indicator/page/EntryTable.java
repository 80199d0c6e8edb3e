package vn.caunoi.indicator.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureRow;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.page.FigureView.Entries;
import vn.caunoi.indicator.page.FigureView.Entry;
import vn.caunoi.indicator.page.FigureView.Opened;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Paging;

/** The entries behind a figure, a page at a time; names of persons only for who holds the records. */
public final class EntryTable {

    private final Asked asked;
    private final Scope scope;
    private final List<Subject> subjects;
    private final Function<FigureRow, String> kinds;

    EntryTable(Asked asked, Scope scope) {
        this.asked = asked;
        this.scope = scope;
        this.subjects = List.of(asked.question().subject());
        this.kinds = row -> asked.words().kind(row.kind(), comesIn(row));
    }

    /** Of entries that say their direction themselves, and that are the other subject's as well. */
    public EntryTable(Asked asked, Scope scope, Subject other) {
        this.asked = asked;
        this.scope = scope;
        this.subjects = List.of(asked.question().subject(), other);
        this.kinds = row -> asked.words().directed(row.kind());
    }

    Entries of(Figure figure, Figures.Rows rows) {
        Indicator.@Nullable Ratio ratio = asked.indicator().ratio();
        if (ratio != null && figure.fraction() != null) {
            Entries numerator = of(
                    asked.text().number(figure.fraction().numerator()),
                    rows,
                    asked.address().path(),
                    ofPersons(ratio.numerator()));
            return numerator.saying(asked.text()
                    .t(
                            "indicator.rows.ratio",
                            ratio.numerator().name(asked.text().language())));
        }
        return of(
                figure.value() == null ? "" : asked.number(figure.value()),
                rows,
                asked.address().path(),
                ofPersons(asked.indicator()));
    }

    /**
     * The entries behind any number.
     *
     * @param path where its pages are turned
     */
    public Entries of(String total, Figures.Rows rows, String path, boolean ofPersons) {
        boolean withPersons = ofPersons && holdsRecords();
        return new Entries(
                rows.rows().stream().map(this::entry).toList(),
                new Paging(rows.page(), rows.pageSize(), rows.total(), path),
                total,
                withPersons,
                ofPersons && !withPersons ? asked.text().t("indicator.rows.no-right") : "");
    }

    /** Whether entries of it may name people. */
    public static boolean ofPersons(Indicator indicator) {
        return indicator.kinds().stream()
                .anyMatch(kind -> kind.startsWith("member.") || kind.startsWith("rating.DANG_VIEN."));
    }

    private boolean holdsRecords() {
        return subjects.stream()
                .allMatch(each -> each instanceof Subject.OfUnit unit && scope.holds(unit.id(), Right.RECORDS));
    }

    private Entry entry(FigureRow row) {
        return new Entry(
                asked.text().date(row.effectiveOn()),
                new Opened(kinds.apply(row), holdsRecords() ? record(row) : null),
                unit(row),
                person(row),
                asked.signed(row.contribution()),
                paper(row.paper()),
                asked.text().dateTime(row.recordedAt()) + (row.recordedBy().isEmpty() ? "" : " · " + row.recordedBy()));
    }

    /** What counts nobody by name leads to its own page: who recorded it, by which paper, and what became of it. */
    private static @Nullable String record(FigureRow row) {
        if (row.kind().startsWith("activity.")) return Addresses.activity(row.entry());
        return row.kind().startsWith("member.") && row.person() == null ? Addresses.movement(row.entry()) : null;
    }

    /** A person who has a name leads to the page of that person. */
    private Opened person(FigureRow row) {
        Long number = row.personNumber();
        return row.person() == null
                ? new Opened(asked.text().t("indicator.rows.counted"), null)
                : new Opened(row.person(), number == null ? null : Addresses.person(number));
    }

    /** A decrease adds to the number of decreases, and still leads out. */
    private boolean comesIn(FigureRow row) {
        return row.contribution().signum() >= 0 != (asked.indicator().way() == Indicator.Way.DECREASES);
    }

    private Opened unit(FigureRow row) {
        String name = row.unitName() == null ? "" : row.unitName();
        String code = row.unit();
        boolean isUnit = asked.indicator().line() != null;
        return new Opened(
                name,
                code != null && isUnit
                        ? Addresses.unit(code, asked.question().when().last())
                        : null);
    }

    private String paper(@Nullable PaperReference paper) {
        return paper == null ? asked.text().t("shell.paper.none") : asked.cited(paper);
    }
}
