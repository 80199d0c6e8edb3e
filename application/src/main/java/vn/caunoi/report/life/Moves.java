package vn.caunoi.report.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.Outdated.Moved;

/** Tells what is printed otherwise in two writings of one draft: its numbers, and where they are the same its sentences. */
final class Moves {

    private Moves() {}

    static List<Moved> between(Manuscript shown, Manuscript now) {
        Map<String, Value> before = numbers(shown);
        List<Moved> moved = new ArrayList<>();
        numbers(now).forEach((key, value) -> {
            Value other = before.get(key);
            String text = other == null ? "" : other.text();
            if (!text.equals(value.text())) {
                moved.add(new Moved(
                        value.title(), value.scope(), orNothing(text), orNothing(value.text()), value.path()));
            }
        });
        return moved.isEmpty() ? sentences(shown, now) : moved;
    }

    private static Map<String, Value> numbers(Manuscript manuscript) {
        Printed printed = new Printed(manuscript);
        Map<String, Value> numbers = new LinkedHashMap<>();
        printed.figures().forEach(value -> numbers.put("figure " + Printed.always(value.path()), value));
        printed.items().forEach((key, item) -> numbers.put(key, item.value()));
        return numbers;
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? "—" : text;
    }

    /** Sentences are told without a title. */
    private static List<Moved> sentences(Manuscript shown, Manuscript now) {
        List<String> before = texts(shown);
        List<String> after = texts(now);
        List<Moved> moved = new ArrayList<>();
        for (int each = 0; each < Math.max(before.size(), after.size()); each++) {
            String old = each < before.size() ? before.get(each) : "—";
            String current = each < after.size() ? after.get(each) : "—";
            if (!old.equals(current)) {
                moved.add(new Moved("", "", old, current, ""));
            }
        }
        return moved;
    }

    private static List<String> texts(Manuscript manuscript) {
        return manuscript.sentences().map(said -> said.sentence().text()).toList();
    }
}
