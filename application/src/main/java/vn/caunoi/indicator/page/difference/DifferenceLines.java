package vn.caunoi.indicator.page.difference;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.caunoi.indicator.Differences.Only;
import vn.caunoi.indicator.Differences.Opened;
import vn.caunoi.indicator.Differences.Owner;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.page.Asked;
import vn.caunoi.indicator.page.FigureView;
import vn.caunoi.indicator.page.difference.DifferenceView.Line;
import vn.caunoi.indicator.page.difference.DifferenceView.Units;
import vn.caunoi.indicator.words.DifferenceWords;
import vn.caunoi.shell.Addresses;

/** The kinds and the units that make up a difference, each leading to its entries. */
record DifferenceLines(Pair pair, DifferenceWords words, Asked asked) {

    /** As many as a screen bears; the others are a click away. */
    private static final int MOST_UNITS = 30;

    private static final String ENTRIES = "#but-toan";

    private static final Comparator<Owner> LARGEST =
            Comparator.comparing((Owner unit) -> unit.value().abs()).reversed().thenComparing(Owner::code);

    List<Line> kinds(Opened part) {
        return part.kinds().stream()
                .map(kind -> new Line(
                        new FigureView.Opened(words.label(kind), null),
                        asked.text().t("indicator.difference.entries", kind.entries()),
                        value(kind.value(), new Only(null, kind.key()))))
                .toList();
    }

    Units units(Opened part) {
        int room = pair.allUnits() ? part.units().size() : MOST_UNITS;
        List<Line> lines = part.units().stream()
                .sorted(LARGEST)
                .limit(room)
                .map(this::unit)
                .toList();
        return new Units(lines, part.units().size() > room ? more(part.units().size()) : null);
    }

    private FigureView.Opened more(int units) {
        return new FigureView.Opened(
                asked.text().t("indicator.difference.units.all", units),
                pair.path() + "&" + DifferenceReading.ALL_UNITS + "=1");
    }

    /** Units lead to their own page, the number to its entries. */
    private Line unit(Owner unit) {
        boolean known = !unit.code().isEmpty();
        boolean hasPage = known && asked.indicator().line() != null && isCounted();
        return new Line(
                new FigureView.Opened(
                        known ? unit.name() : asked.text().t("indicator.difference.unit.hidden"),
                        hasPage
                                ? Addresses.unit(
                                        unit.code(), asked.question().when().last())
                                : null),
                words.terms(unit.kinds()),
                known ? value(unit.value(), new Only(unit.code(), null)) : plain(unit.value()));
    }

    private boolean isCounted() {
        return asked.indicator().source() == Indicator.Source.RECORDS;
    }

    private FigureView.Opened value(BigDecimal value, Only only) {
        return new FigureView.Opened(signed(value), only(only) + ENTRIES);
    }

    private FigureView.Opened plain(BigDecimal value) {
        return new FigureView.Opened(signed(value), null);
    }

    String signed(BigDecimal value) {
        return asked.signed(value);
    }

    /** The same page with only these of the entries. */
    String only(Only only) {
        return pair.path() + parameter("onlyUnit", only.unit()) + parameter("onlyKind", only.kind());
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
