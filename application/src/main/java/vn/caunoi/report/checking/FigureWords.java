package vn.caunoi.report.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.drafting.AddressReader;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Text.Spoken;

/** What a warning calls a figure: as the paper does, or in English, for which the question behind the figure is said anew. */
@Component
class FigureWords {

    private static final String BETWEEN = " · ";

    private final AddressReader addresses;
    private final Text english;

    FigureWords(AddressReader addresses, Messages messages) {
        this.addresses = addresses;
        this.english = messages.in(Locale.ENGLISH);
    }

    Spoken title(Scope scope, Value value) {
        return new Spoken(value.title(), question(scope, value).indicator().name(english.language()));
    }

    /** Whose it is, and which part of it. */
    Spoken scope(Scope scope, Value value) {
        Question question = question(scope, value);
        boolean zones = question.subject() instanceof Subject.OfZone;
        List<String> said = new ArrayList<>();
        said.add(zones ? english.t("report.draft.zones") : value.scope().split(BETWEEN, 2)[0]);
        question.filters()
                .forEach((dimension, kept) -> said.add(new TreeSet<>(kept)
                        .stream()
                                .map(key -> new Phrases(english).key(dimension, key, key))
                                .collect(Collectors.joining(", "))));
        return new Spoken(value.scope(), String.join(BETWEEN, said));
    }

    Spoken when(Scope scope, Value value) {
        return new Spoken(
                value.when(), new Phrases(english).when(question(scope, value).when()));
    }

    private Question question(Scope scope, Value value) {
        return addresses.question(scope, value.path());
    }
}
