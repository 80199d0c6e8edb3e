package vn.caunoi.report.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.When;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.Warning;
import vn.caunoi.report.drafting.AddressReader;
import vn.caunoi.shell.Messages;

/** Whether a stock begins where the last report left it: what was reported, with the change since, is what stands now. */
@Component
@Order(2)
class CarriedOver implements Check {

    private final AddressReader addresses;
    private final Figures figures;
    private final FigureWords words;
    private final Messages messages;

    CarriedOver(AddressReader addresses, Figures figures, FigureWords words, Messages messages) {
        this.addresses = addresses;
        this.figures = figures;
        this.words = words;
        this.messages = messages;
    }

    /** Of what a figure speaks, apart from when. */
    private record Of(String indicator, String owner, String scope) {

        static Of value(Value value) {
            return new Of(value.indicator(), value.owner(), value.scope());
        }
    }

    @Override
    public List<Warning> look(Draft draft) {
        Manuscript before = draft.before();
        if (before == null) {
            return List.of();
        }
        LocalDate evening = before.head().last();
        Map<Of, Value> reported = before.figures().stream()
                .filter(value -> value.value() != null)
                .filter(value -> isStockAt(draft, value, evening))
                .collect(Collectors.toMap(Of::value, value -> value, (one, other) -> one));
        List<Warning> warnings = new ArrayList<>();
        draft.manuscript().figures().stream()
                .filter(value -> reported.containsKey(Of.value(value)))
                .map(value -> broken(draft, value, reported.get(Of.value(value)), evening))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(warnings::add);
        return warnings;
    }

    private boolean isStockAt(Draft draft, Value value, LocalDate evening) {
        Question question = addresses.question(draft.scope(), value.path());
        return question.indicator().way().isStock() && question.when().last().equals(evening);
    }

    private Optional<Warning> broken(Draft draft, Value value, @Nullable Value reported, LocalDate evening) {
        Question question = addresses.question(draft.scope(), value.path());
        Figure now = figures.answer(draft.scope(), question.at(new When.AsOf(evening)));
        if (reported == null
                || now.value() == null
                || reported.value() == null
                || now.value().compareTo(reported.value()) == 0) {
            return Optional.empty();
        }
        String text = new Phrases(messages.in(Messages.VIETNAMESE))
                .quantity(now.value(), now.qualifier(), question.indicator().decimals());
        return Optional.of(Warning.of(
                "carried",
                value.name() + "@" + value.owner() + " " + reported.text() + "/" + text,
                words.title(draft.scope(), value),
                words.scope(draft.scope(), value),
                evening,
                reported.text(),
                text));
    }
}
