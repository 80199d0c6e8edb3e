package vn.caunoi.target.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Plan.Direction;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;
import vn.caunoi.target.Target;

/** What a person writes of a target. */
final class TargetForm {

    static final String KEY = "target.form";

    static final String OWNER = "cua";
    static final String INDICATOR = "chi-so";
    static final String PERIOD = "ky";
    static final String VALUE = "gia-tri";
    static final String DIRECTION = "huong";
    static final String REGISTERED = "so-dang-ky";
    static final String RESPONSIBLE = "nguoi-phu-trach";
    static final String COOPERATING = "to-chuc-phoi-hop";
    static final String DOCUMENT = "so-van-ban";
    static final String PAPER = "so-quyet-dinh";
    static final String DATED = "ngay-quyet-dinh";
    static final String NUMBER = "lan";
    static final String REASON = "ly-do";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("unknown-indicator", INDICATOR),
            Map.entry("other-line", INDICATOR),
            Map.entry("units-only", INDICATOR),
            Map.entry("amount-long", VALUE),
            Map.entry("amount-negative", VALUE),
            Map.entry("amount-broken", VALUE),
            Map.entry("amount-large", VALUE),
            Map.entry("amount-share", VALUE),
            Map.entry("set-twice", PERIOD),
            Map.entry("owner-not-held", OWNER),
            Map.entry("no-period", PERIOD),
            Map.entry("unknown-term", PERIOD),
            Map.entry("term-without-end", PERIOD));

    private final FormCheck check;
    private final Text text;

    TargetForm(MultiValueMap<String, String> parameters, Text text) {
        this.text = text;
        check = new FormCheck(Form.typed(KEY, parameters), text);
    }

    /** The next adjustment of a plan, with what stays. */
    static Form adjusting(Target standing, Text text) {
        BigDecimal registered = standing.registered();
        return Form.empty(KEY)
                .with(VALUE, text.number(standing.value()))
                .with(NUMBER, standing.adjustment() + 1)
                .with(REGISTERED, registered == null ? null : text.number(registered))
                .with(RESPONSIBLE, standing.responsible())
                .with(COOPERATING, standing.cooperating());
    }

    Form form() {
        return check.form();
    }

    boolean valid() {
        return check.valid();
    }

    String required(String field) {
        return check.required(field);
    }

    void reject(String field, String key, Object... args) {
        check.reject(field, key, args);
    }

    void reject(String field, Refusal refusal) {
        check.reject(field, refusal);
    }

    /** The refusal in the words of the form. */
    Refusal named(Refusal refusal, Catalogue catalogue) {
        return catalogue.named(new Refused(refusal), text.language()).refusals().getFirst();
    }

    Optional<BigDecimal> value() {
        check.required(VALUE);
        return check.decimal(VALUE);
    }

    @Nullable
    BigDecimal registered() {
        return check.decimal(REGISTERED).orElse(null);
    }

    Direction direction() {
        String typed = check.typed(DIRECTION);
        return Arrays.stream(Direction.values())
                .filter(each -> each.sign().equals(typed))
                .findFirst()
                .orElseGet(() -> {
                    if (!typed.isEmpty()) {
                        check.reject(DIRECTION, "enterprise.form.choice-wrong", typed);
                    }
                    return Direction.AT_LEAST;
                });
    }

    /** The number of the adjustment as the form was opened: who sends it twice, or after another, is told. */
    long number() {
        check.required(NUMBER);
        return check.count(NUMBER).orElse(0L);
    }

    @Nullable
    String words(String field) {
        String typed = check.words(field);
        return typed.isEmpty() ? null : typed;
    }

    @Nullable
    PaperReference paper() {
        String number = check.words(PAPER);
        @Nullable LocalDate dated = check.date(DATED).orElse(null);
        if (number.isEmpty() && dated != null) {
            check.reject(PAPER, "enterprise.form.paper-number-missing");
        }
        return number.isEmpty() ? null : new PaperReference(number, dated);
    }

    /** The same with what a door refused beside its fields. */
    static Form refused(Form form, Refused refused, Text text) {
        Form told = form;
        for (Refusal refusal : refused.refusals()) {
            told = told.reject(FIELDS.getOrDefault(rule(refusal), ""), words(refusal, text));
        }
        return told;
    }

    static String words(Refusal refusal, Text text) {
        return text.t(refusal);
    }

    private static String rule(Refusal refusal) {
        return refusal.rule().substring(refusal.rule().lastIndexOf('.') + 1);
    }
}
