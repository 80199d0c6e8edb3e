package vn.caunoi.indicator.reported;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.When;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.shared.Qualifier;
import vn.caunoi.shared.TermName;
import vn.caunoi.shared.VietnameseName;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** Reported figures in words. */
record Words(Text text) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static boolean isOfADay(Observation stated) {
        return DAY.matcher(stated.period()).matches();
    }

    /** The days for which something was reported, as a question asks for them. */
    static When when(Observation stated) {
        if (isOfADay(stated)) {
            return new When.AsOf(LocalDate.parse(stated.period()));
        }
        return new When.During(
                switch (PeriodExpression.parse(stated.period())) {
                    case Period period -> period;
                    case TermName term -> Period.days(first(stated), last(stated));
                });
    }

    static LocalDate first(Observation stated) {
        return Objects.requireNonNull(stated.during().from());
    }

    static LocalDate last(Observation stated) {
        return Objects.requireNonNull(stated.during().until()).minusDays(1);
    }

    String period(Observation stated) {
        if (isOfADay(stated)) {
            return text.date(LocalDate.parse(stated.period()));
        }
        return switch (PeriodExpression.parse(stated.period())) {
            case Period period -> new Phrases(text).period(period);
            case TermName term -> text.t("indicator.reported.term", term.name());
        };
    }

    /** "gần 4.500 người"; the unit as it was stated, else the indicator's own. */
    String value(Observation stated, @Nullable Indicator indicator) {
        String number = text.number(stated.value());
        String qualified = stated.qualifier() == Qualifier.DUNG
                ? number
                : text.t("indicator.qualifier." + stated.qualifier().name(), number);
        String own = indicator == null ? "" : indicator.measure(text.language());
        return (qualified + " " + (stated.measure() == null ? own : unit(stated.measure()))).strip();
    }

    /** What a unit of measures/units.yaml is called; as it was stated where the language has no word for it. */
    String unit(String stated) {
        String key = "indicator.unit." + VietnameseName.fold(stated).replace(' ', '-');
        return text.knows(key) ? text.t(key) : stated;
    }

    String paper(@Nullable PaperReference paper) {
        if (paper == null) {
            return "";
        }
        LocalDate dated = paper.dated();
        return dated == null
                ? text.t("indicator.reported.paper", paper.number())
                : text.t("indicator.reported.paper.dated", paper.number(), dated);
    }

    List<Option> qualifiers() {
        return Arrays.stream(Qualifier.values())
                .map(each -> new Option(each.name(), text.t("indicator.reported.qualifier." + each.name())))
                .toList();
    }
}
