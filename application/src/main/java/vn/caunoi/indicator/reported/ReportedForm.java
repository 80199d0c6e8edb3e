package vn.caunoi.indicator.reported;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caunoi.indicator.Observation;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Qualifier;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** What a person writes of a reported figure. */
final class ReportedForm {

    static final String KEY = "indicator.reported.form";

    static final String OWNER = "cua";
    static final String INDICATOR = "chi-so";
    static final String PERIOD = "ky";
    static final String ON = "tai-ngay";
    static final String VALUE = "gia-tri";
    static final String UNIT = "don-vi";
    static final String QUALIFIER = "muc-do";
    static final String PAPER = "so-van-ban";
    static final String DATED = "ngay-van-ban";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("not-declarable", INDICATOR),
            Map.entry("unknown-measure", UNIT),
            Map.entry("reported-twice", PERIOD),
            Map.entry("amount-long", VALUE),
            Map.entry("amount-negative", VALUE),
            Map.entry("amount-broken", VALUE),
            Map.entry("amount-large", VALUE),
            Map.entry("amount-share", VALUE),
            Map.entry("owner-not-held", OWNER),
            Map.entry("unknown-unit", OWNER),
            Map.entry("unknown-zone", OWNER),
            Map.entry("unknown-group", OWNER),
            Map.entry("unknown-enterprise", OWNER),
            Map.entry("out-of-reach", OWNER),
            Map.entry("other-line", INDICATOR),
            Map.entry("not-begun", PERIOD),
            Map.entry("no-period", PERIOD),
            Map.entry("unknown-term", PERIOD),
            Map.entry("term-without-end", PERIOD));

    private final FormCheck check;

    ReportedForm(MultiValueMap<String, String> parameters, Text text) {
        check = new FormCheck(Form.typed(KEY, parameters), text);
    }

    /** What was stated, to be corrected. */
    static Form filled(Observation stated, Text text) {
        boolean day = Words.isOfADay(stated);
        PaperReference paper = stated.paper();
        LocalDate dated = paper == null ? null : paper.dated();
        return Form.empty(KEY)
                .with(OWNER, stated.owner().code())
                .with(INDICATOR, stated.indicator())
                .with(PERIOD, day ? null : stated.period())
                .with(ON, day ? text.date(LocalDate.parse(stated.period())) : null)
                .with(VALUE, text.number(stated.value()).replace('\u2212', '-'))
                .with(UNIT, stated.measure())
                .with(QUALIFIER, stated.qualifier().name())
                .with(PAPER, paper == null ? null : paper.number())
                .with(DATED, dated == null ? null : text.date(dated));
    }

    /** The fields as they were read; null parts were left empty or are wrong. */
    record Read(
            String owner,
            String indicator,
            String period,
            @Nullable LocalDate on,
            @Nullable BigDecimal value,
            @Nullable String unit,
            Qualifier qualifier,
            @Nullable PaperReference paper) {

        BigDecimal amount() {
            return Objects.requireNonNull(value);
        }
    }

    Read read() {
        String period = check.typed(PERIOD);
        @Nullable LocalDate on = check.date(ON).orElse(null);
        if (on != null && (on.isBefore(Period.BEGINNING) || on.isAfter(Period.END))) {
            check.reject(ON, "shell.field.date.wrong", check.typed(ON));
        }
        if (period.isEmpty() == check.typed(ON).isEmpty()) {
            check.reject(PERIOD, "indicator.reported.form.period-or-day");
        }
        check.required(VALUE);
        String unit = check.typed(UNIT);
        return new Read(
                check.required(OWNER),
                check.required(INDICATOR),
                period,
                on,
                check.decimal(VALUE).orElse(null),
                unit.isEmpty() ? null : unit,
                qualifier(),
                paper());
    }

    private Qualifier qualifier() {
        String typed = check.typed(QUALIFIER);
        if (typed.isEmpty()) {
            return Qualifier.DUNG;
        }
        return Arrays.stream(Qualifier.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElseGet(() -> {
                    check.reject(QUALIFIER, "enterprise.form.choice-wrong", typed);
                    return Qualifier.DUNG;
                });
    }

    private @Nullable PaperReference paper() {
        String number = check.words(PAPER);
        @Nullable LocalDate dated = check.date(DATED).orElse(null);
        if (number.isEmpty() && dated != null) {
            check.reject(PAPER, "enterprise.form.paper-number-missing");
        }
        return number.isEmpty() ? null : new PaperReference(number, dated);
    }

    boolean valid() {
        return check.valid();
    }

    Form form() {
        return check.form();
    }

    /** The same with what a door refused beside its fields. */
    static Form refused(Form form, Refused refused, Text text) {
        Form told = form;
        for (Refusal refusal : refused.refusals()) {
            String rule = refusal.rule().substring(refusal.rule().lastIndexOf('.') + 1);
            told = told.reject(FIELDS.getOrDefault(rule, ""), text.t(refusal));
        }
        return told;
    }
}
