package vn.caunoi.indicator.page;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Text;

/** What those are called on the asked day about whom figures are asked; without a name of that day, by their code. */
@Component
public class SubjectNames {

    private final Trees trees;
    private final Zones zones;

    SubjectNames(Trees trees, Zones zones) {
        this.trees = trees;
        this.zones = zones;
    }

    public String of(Scope scope, Question question, Text text) {
        return name(scope, question, text).orElse(question.subject().code());
    }

    private Optional<String> name(Scope scope, Question question, Text text) {
        return switch (question.subject()) {
            case Subject.OfUnit unit ->
                trees.unit(scope, unit.code(), question.when().last(), question.pin())
                        .map(Unit::name);
            case Subject.OfZone(ZoneOwner(ZoneOwner.Kind kind, long id), String code) ->
                kind == ZoneOwner.Kind.ZONE
                        ? Optional.ofNullable(
                                zones.names(List.of(id), question.when().last(), question.pin())
                                        .get(id))
                        : Optional.of(text.t("indicator.figure.group", code));
        };
    }
}
