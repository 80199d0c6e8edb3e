package vn.caunoi.indicator.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.Indicator.Condition;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.When;
import vn.caunoi.rulebook.Rule;
import vn.caunoi.rulebook.Rulebook;
import vn.caunoi.shared.Period;

/** What must hold of the facts of a question, by the rule that was in force on its last day. */
@Component
class Conditions {

    /** Which enterprises have to hold regular dialogues; without a rule, every one in operation. */
    static final String DIALOGUE_RULE = "dialogue-obliged";

    private final Rulebook rules;

    Conditions(Rulebook rules) {
        this.rules = rules;
    }

    List<Narrowing> of(Question question) {
        return question.indicator().only().stream()
                .sorted()
                .flatMap(condition -> of(condition, question))
                .toList();
    }

    private Stream<Narrowing> of(Condition condition, Question question) {
        return switch (condition) {
            case HELD_REGULAR_DIALOGUE -> Stream.of(heldDialogue(question));
            case OBLIGED_TO_DIALOGUE ->
                rules.inForce(DIALOGUE_RULE, question.when().last()).stream().flatMap(rule -> obliged(rule, question));
        };
    }

    private static Narrowing heldDialogue(Question question) {
        if (question.when() instanceof When.During(Period period)) {
            return new Narrowing(
                    "f.enterprise_id in (select d.enterprise_id from indicator.dialogue(?, ?, ?) d where d.form = 'DINH_KY')",
                    List.of(question.pin(), period.first(), period.last()));
        }
        throw new IllegalArgumentException("dialogues are held in a period");
    }

    /** An enterprise that never reported its workers is not let off. */
    private static Stream<Narrowing> obliged(Rule rule, Question question) {
        List<Narrowing> narrowings = new ArrayList<>();
        rule.number("at-least-workers")
                .ifPresent(least -> narrowings.add(new Narrowing(
                        "f.enterprise_id not in (select w.enterprise_id from indicator.workers(?, ?) w where w.workers < ?)",
                        List.of(question.pin(), question.when().last(), least))));
        if (rule.says("with-grassroots-union")) {
            narrowings.add(new Narrowing(
                    "f.enterprise_id in (select u.enterprise_id from indicator.unionised(?, ?) u)",
                    List.of(question.pin(), question.when().last())));
        }
        return narrowings.stream();
    }
}
