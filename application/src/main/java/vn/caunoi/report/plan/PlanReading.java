package vn.caunoi.report.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.report.KnownTemplates;
import vn.caunoi.report.KnownTemplates.Known;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.report.template.StoredPlan;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** Puts the plans before their reader: those of each line, the latest version of each first. */
@Component
class PlanReading {

    private final PlanDesk desk;
    private final AccountNames accounts;
    private final Transactions transactions;

    PlanReading(PlanDesk desk, AccountNames accounts, Transactions transactions) {
        this.desk = desk;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    PlanView view(Scope scope, List<String> faults, Text text) {
        KnownTemplates known = desk.known(scope);
        Set<Line> seen = desk.seen(scope);
        Words words = new Words(known, transactions.reading(scope.actor(), () -> names(known)), text);
        return new PlanView(
                Arrays.stream(Line.values())
                        .filter(seen::contains)
                        .map(words::line)
                        .filter(line -> !line.plans().isEmpty())
                        .toList(),
                desk.uploads(scope),
                faults);
    }

    private Map<Long, String> names(KnownTemplates known) {
        return accounts.of(known.versions().stream()
                .map(Known::stored)
                .filter(Objects::nonNull)
                .map(StoredPlan::by)
                .collect(Collectors.toSet()));
    }

    /** The plans in the words of the reader. */
    private record Words(KnownTemplates known, Map<Long, String> names, Text text) {

        PlanView.OfLine line(Line line) {
            return new PlanView.OfLine(
                    text.t("report.plan.of." + line.name()),
                    known.versions().stream()
                            .filter(plan -> plan.line() == line)
                            .map(Known::code)
                            .distinct()
                            .flatMap(code -> versions(line, code))
                            .map(this::row)
                            .toList());
        }

        private Stream<Known> versions(Line line, String code) {
            return known.versions().reversed().stream()
                    .filter(plan -> plan.line() == line && plan.code().equals(code));
        }

        private PlanView.Row row(Known plan) {
            String state = state(plan);
            return new PlanView.Row(
                    Optional.ofNullable(plan.template())
                            .map(template -> template.name(text.language()))
                            .orElse(plan.code()),
                    plan.code(),
                    plan.version(),
                    tone(state),
                    text.t("report.plan.state." + state),
                    from(plan.stored()),
                    PlanAddress.file(plan),
                    plan.template() == null ? "" : PlanAddress.preview(plan.line(), plan.code(), plan.version()));
        }

        private String state(Known plan) {
            if (plan.template() == null) {
                return "unusable";
            }
            Optional<ReportTemplate> inForce = known.find(plan.line(), plan.code());
            if (inForce.filter(plan.template()::equals).isPresent()) {
                return "used";
            }
            boolean later = inForce.map(ReportTemplate::version).orElse(0) < plan.version();
            return !later ? "former" : known.wasUsed(plan) ? "withdrawn" : "waiting";
        }

        private static Tone tone(String state) {
            return switch (state) {
                case "used" -> Tone.GOOD;
                case "unusable" -> Tone.BAD;
                case "waiting" -> Tone.WATCH;
                default -> Tone.PLAIN;
            };
        }

        private String from(@Nullable StoredPlan stored) {
            return stored == null
                    ? text.t("report.plan.reviewed")
                    : text.t("report.plan.uploaded", names.getOrDefault(stored.by(), ""), text.dateTime(stored.at()));
        }
    }
}
