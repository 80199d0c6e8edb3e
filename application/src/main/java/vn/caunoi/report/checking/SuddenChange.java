package vn.caunoi.report.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.When;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.Warning;
import vn.caunoi.report.drafting.AddressReader;
import vn.caunoi.report.template.ReportTemplate.Checks.Sudden;
import vn.caunoi.shared.Percentage;
import vn.caunoi.shell.Messages;

/** Whether a figure is far from what it was a year before: who writes the report says why. */
@Component
@Order(4)
class SuddenChange implements Check {

    private final AddressReader addresses;
    private final Figures figures;
    private final FigureWords words;
    private final Messages messages;

    SuddenChange(AddressReader addresses, Figures figures, FigureWords words, Messages messages) {
        this.addresses = addresses;
        this.figures = figures;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public List<Warning> look(Draft draft) {
        Sudden sudden = draft.plan().checks().sudden();
        return sudden == null || draft.manuscript().head().reached() != null
                ? List.of()
                : draft.manuscript().figures().stream()
                        .flatMap(value -> changed(draft, value, sudden).stream())
                        .distinct()
                        .toList();
    }

    private Optional<Warning> changed(Draft draft, Value value, Sudden sudden) {
        BigDecimal now = value.value();
        Question question = addresses.question(draft.scope(), value.path());
        if (now == null || question.indicator().ratio() != null) {
            return Optional.empty();
        }
        BigDecimal before = figures.answer(draft.scope(), question.at(yearBefore(question.when())))
                .value();
        return before == null || before.signum() == 0 || !isSudden(now, before, sudden)
                ? Optional.empty()
                : Optional.of(Warning.of(
                        "sudden",
                        value.name() + "@" + value.owner() + " " + before.toPlainString() + "/" + now.toPlainString(),
                        words.title(draft.scope(), value),
                        words.scope(draft.scope(), value),
                        words.when(draft.scope(), value),
                        value.text(),
                        new Phrases(messages.in(Messages.VIETNAMESE))
                                .number(before, question.indicator().decimals())));
    }

    private static When yearBefore(When when) {
        return switch (when) {
            case When.AsOf asOf -> new When.AsOf(asOf.day().minusYears(1));
            case When.During during -> new When.During(during.period().samePeriodLastYear());
        };
    }

    private static boolean isSudden(BigDecimal now, BigDecimal before, Sudden sudden) {
        BigDecimal change = now.subtract(before).abs();
        return change.compareTo(sudden.least()) >= 0
                && Percentage.share(change, before.abs())
                        .filter(share -> share.value().compareTo(sudden.percent()) >= 0)
                        .isPresent();
    }
}
