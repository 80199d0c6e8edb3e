package vn.caunoi.indicator.page.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.QuestionText;
import vn.caunoi.indicator.page.FigureForm;
import vn.caunoi.indicator.web.Parameters;
import vn.caunoi.indicator.web.SecondQuestion;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;

/** Reads both questions off one form, and puts what is wrong with each beside its own fields. */
@Component
class TwoQuestions {

    /** The fields that the second question has of its own bear this behind their name. */
    private static final String SECOND = "2";

    private static final String OTHER_INDICATOR = "indicator.refusal.other-indicator";

    private static final List<String> OWN = List.of("unit", "period", "asOf", "knownAt");

    private final QuestionReader reader;
    private final Figures figures;

    TwoQuestions(QuestionReader reader, Figures figures) {
        this.reader = reader;
        this.figures = figures;
    }

    Pair read(Scope scope, MultiValueMap<String, String> typed) {
        MultiValueMap<String, String> address = FigureForm.asAddress(typed);
        return new Pair(
                reader.read(scope, first(address)),
                reader.read(scope, SecondQuestion.of(address)),
                Parameters.optional(address, "knownAt"),
                SecondQuestion.knownAt(address),
                SecondQuestion.only(address),
                Parameters.optional(address, DifferenceReading.ALL_UNITS) != null,
                page(typed));
    }

    private static QuestionText first(MultiValueMap<String, String> address) {
        QuestionText asked = Parameters.question(address);
        return new QuestionText(
                asked.indicator(), asked.unit(), asked.period(), asked.asOf(), null, asked.filters(), asked.knownAt());
    }

    private static int page(MultiValueMap<String, String> typed) {
        String turned = Parameters.optional(typed, Paging.PARAMETER);
        return turned != null && turned.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(turned)) : 1;
    }

    /** Both questions as they were asked; what the second one leaves out stays empty, and is as in the first. */
    static Form asked(MultiValueMap<String, String> typed, Text text) {
        MultiValueMap<String, String> address = FigureForm.asAddress(typed);
        Form form = Form.typed(FigureForm.KEY, typed);
        for (String name : List.of("asOf", "asOf2")) {
            String day = Parameters.optional(address, name);
            form = day == null ? form : form.with(name, text.date(LocalDate.parse(day)));
        }
        return typed.containsKey("knownAt2") ? form : form.with("knownAt2", form.value("knownAt"));
    }

    /** What was typed, with everything that is wrong with either question. */
    Form refused(Scope scope, MultiValueMap<String, String> typed, Refused refused, Text text) {
        MultiValueMap<String, String> address = FigureForm.asAddress(typed);
        Form form = Form.typed(FigureForm.KEY, typed);
        if (refused.refusals().stream().anyMatch(each -> each.rule().equals(OTHER_INDICATOR))) {
            return FigureForm.reject(form, refused, text, field -> field);
        }
        Optional<Refused> first = refusal(scope, () -> first(address));
        if (first.isPresent()) {
            form = FigureForm.reject(form, first.get(), text, field -> field);
        }
        Optional<Refused> second = refusal(scope, () -> SecondQuestion.of(address));
        if (second.isPresent() && (first.isEmpty() || hasDaysOfItsOwn(typed))) {
            form = FigureForm.reject(form, second.get(), text, TwoQuestions::ofSecond);
        }
        return form.valid() ? FigureForm.reject(form, refused, text, field -> field) : form;
    }

    /** What is wrong with the first question and taken over by the second is said once. */
    private static boolean hasDaysOfItsOwn(MultiValueMap<String, String> typed) {
        return OWN.stream().anyMatch(field -> Parameters.optional(typed, field + SECOND) != null);
    }

    private static String ofSecond(String field) {
        return OWN.contains(field) ? field + SECOND : field;
    }

    private Optional<Refused> refusal(Scope scope, Supplier<QuestionText> question) {
        try {
            figures.answer(scope, reader.read(scope, question.get()));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused);
        }
    }
}
