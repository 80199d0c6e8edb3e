package vn.caunoi.indicator.page.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Differences;
import vn.caunoi.indicator.Differences.Explained;
import vn.caunoi.indicator.Differences.Opened;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.page.Asked;
import vn.caunoi.indicator.page.Days;
import vn.caunoi.indicator.page.EntryTable;
import vn.caunoi.indicator.page.FigureView;
import vn.caunoi.indicator.page.FigureView.Entries;
import vn.caunoi.indicator.page.FigureView.Filter;
import vn.caunoi.indicator.page.SubjectNames;
import vn.caunoi.indicator.page.difference.DifferenceView.Section;
import vn.caunoi.indicator.page.difference.DifferenceView.Side;
import vn.caunoi.indicator.words.DifferenceWords;
import vn.caunoi.shell.Text;

/** Puts a difference into words, on one snapshot. */
@Component
class DifferenceReading {

    static final String ALL_UNITS = "allUnits";

    private final Differences differences;
    private final SubjectNames names;
    private final Days days;

    DifferenceReading(Differences differences, SubjectNames names, Days days) {
        this.differences = differences;
        this.names = names;
        this.days = days;
    }

    /** Both sides in the reader's words. */
    private record Said(Pair pair, Asked from, Asked to) {

        Text text() {
            return to.text();
        }

        DifferenceWords words(Indicator part) {
            return new DifferenceWords(text(), pair.from().of(part), pair.to().of(part), from.subject(), to.subject());
        }
    }

    DifferenceView read(Scope scope, Pair pair, Text text) {
        return days.onOneSnapshot(scope, () -> {
            Explained explained = differences.between(scope, pair.from(), pair.to());
            Said said = new Said(
                    pair,
                    asked(scope, pair.from(), pair.knownFrom(), text),
                    asked(scope, pair.to(), pair.knownTo(), text));
            List<Section> sections = explained.parts().stream()
                    .map(part -> section(said, part, explained.parts().size() > 1))
                    .toList();
            return new DifferenceView(
                    text.t("indicator.difference.title", said.to().indicator().name(text.language())),
                    lead(said),
                    side(scope, said.from(), said.pair().first(), explained.from()),
                    side(scope, said.to(), said.pair().second(), explained.to()),
                    difference(said, explained.difference()),
                    explained.parts().size() > 1 ? "" : said.to().indicator().measure(text.language()),
                    explained.difference() == null ? text.t("indicator.difference.no-figure") : "",
                    sections,
                    only(said, explained.parts().getFirst()),
                    entries(scope, said, explained));
        });
    }

    private Asked asked(Scope scope, Question question, @Nullable String knownAt, Text text) {
        return new Asked(question, names.of(scope, question, text), knownAt, text);
    }

    private static String lead(Said said) {
        return said.from().subject().equals(said.to().subject())
                ? said.to().subject()
                : said.text()
                        .t(
                                "indicator.difference.lead",
                                said.from().subject(),
                                said.to().subject());
    }

    private Side side(Scope scope, Asked asked, FigureAddress address, Figure figure) {
        Text text = asked.text();
        return new Side(
                text.t(
                        "indicator.figure.lead",
                        asked.subject(),
                        asked.phrases().when(asked.question().when())),
                new FigureView.Opened(quantity(asked, figure), address.path()),
                days.known(scope, asked.question().pin(), text));
    }

    private static String quantity(Asked asked, Figure figure) {
        BigDecimal value = figure.value();
        return value != null && asked.indicator().way() == Indicator.Way.RATIO
                ? asked.phrases().percent(value)
                : asked.phrases()
                        .quantity(value, figure.qualifier(), asked.indicator().decimals());
    }

    private static String difference(Said said, @Nullable BigDecimal difference) {
        if (difference == null) {
            return said.text().t("indicator.no-figure");
        }
        String signed = said.to().signed(difference);
        return said.to().indicator().way() == Indicator.Way.RATIO
                ? said.text().t("indicator.change.points", signed)
                : signed;
    }

    private static Section section(Said said, Opened part, boolean titled) {
        DifferenceWords words = said.words(part.indicator());
        DifferenceLines lines = new DifferenceLines(said.pair().of(part.indicator()), words, said.to());
        String name = part.indicator().name(said.text().language());
        return new Section(
                titled ? name : "",
                said.text().t("indicator.difference.between", number(said, part.from()), number(said, part.to())),
                words.sentence(part),
                lines.kinds(part),
                lines.units(part),
                lines.signed(part.difference()));
    }

    private static String number(Said said, @Nullable BigDecimal value) {
        return value == null ? said.text().t("indicator.no-figure") : said.to().number(value);
    }

    private Entries entries(Scope scope, Said said, Explained explained) {
        Pair pair = said.pair();
        Opened part = explained.parts().getFirst();
        Entries entries = new EntryTable(
                        said.to(), scope, said.from().question().subject())
                .of(
                        total(said, part),
                        differences.rows(scope, pair.from(), pair.to(), pair.only(), pair.page()),
                        new DifferenceLines(pair, said.words(part.indicator()), said.to()).only(pair.only()),
                        EntryTable.ofPersons(part.indicator()));
        return explained.parts().size() == 1
                ? entries
                : entries.saying(said.text()
                        .t(
                                "indicator.difference.rows.ratio",
                                part.indicator().name(said.text().language())));
    }

    /** What the shown entries sum to: the difference, or the part of one unit or kind. */
    private static String total(Said said, Opened part) {
        Differences.Only only = said.pair().only();
        BigDecimal sum = part.units().stream()
                .filter(unit -> only.unit() == null || only.unit().equals(unit.code()))
                .flatMap(unit -> unit.kinds().stream())
                .filter(kind -> only.kind() == null || only.kind().equals(kind.key()))
                .map(Differences.Part::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return said.to().signed(sum);
    }

    /** To which unit and which kind the entries are narrowed, each with the address without this limit. */
    private static List<Filter> only(Said said, Opened part) {
        Differences.Only only = said.pair().only();
        DifferenceWords words = said.words(part.indicator());
        DifferenceLines lines = new DifferenceLines(said.pair(), words, said.to());
        List<Filter> filters = new ArrayList<>();
        Optional.ofNullable(only.unit())
                .ifPresent(code -> filters.add(new Filter(
                        part.units().stream()
                                .filter(unit -> unit.code().equals(code))
                                .map(Differences.Owner::name)
                                .findFirst()
                                .orElse(code),
                        lines.only(new Differences.Only(null, only.kind())))));
        Optional.ofNullable(only.kind())
                .ifPresent(key -> filters.add(new Filter(
                        part.kinds().stream()
                                .filter(kind -> kind.key().equals(key))
                                .map(words::label)
                                .findFirst()
                                .orElse(key),
                        lines.only(new Differences.Only(only.unit(), null)))));
        return filters;
    }
}
