package vn.caunoi.target.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Plan.Direction;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.shared.TermName;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;
import vn.caunoi.target.Target;

/** Targets in words. */
record TargetWords(Text text) {

    String period(Target target) {
        return switch (PeriodExpression.parse(target.period())) {
            case Period period -> new Phrases(text).period(period);
            case TermName term -> text.t("target.term", term.name());
        };
    }

    /** "từ 100 trở lên", "không quá 5", "đúng 10", with the adjustment that set it. */
    String plan(Target target) {
        return text.t("target.direction." + target.direction().name(), text.number(target.value()));
    }

    String number(@Nullable BigDecimal number) {
        return number == null ? "" : text.number(number);
    }

    String adjustment(Target target) {
        return target.adjustment() == 0 ? "" : text.t("target.adjustment", target.adjustment());
    }

    String paper(@Nullable PaperReference paper) {
        if (paper == null) {
            return "";
        }
        LocalDate dated = paper.dated();
        return dated == null
                ? text.t("target.paper", paper.number())
                : text.t("target.paper.dated", paper.number(), dated);
    }

    List<Option> directions() {
        return Arrays.stream(Direction.values())
                .map(each -> new Option(each.sign(), text.t("target.direction.choice." + each.name())))
                .toList();
    }
}
