package vn.caunoi.report.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.report.Deed;
import vn.caunoi.report.Drafts;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Outdated;
import vn.caunoi.report.Remark;
import vn.caunoi.report.Reports;
import vn.caunoi.report.Stage;
import vn.caunoi.report.Step;

/** Keeps reports: each change in one transaction, each only where the one who makes it has seen what is there. */
@Component
class KeptReports implements Reports {

    private final Transactions transactions;
    private final EditionRows editions;
    private final ReportGate gate;
    private final Desk desk;
    private final Drafts drafts;

    KeptReports(Transactions transactions, EditionRows editions, ReportGate gate, Desk desk, Drafts drafts) {
        this.transactions = transactions;
        this.editions = editions;
        this.gate = gate;
        this.desk = desk;
        this.drafts = drafts;
    }

    @Override
    public List<Edition> all(Scope scope) {
        return transactions.reading(scope.actor(), () -> editions.latest(scope)).stream()
                .sorted(Comparator.comparing((Edition edition) -> edition.last().at())
                        .reversed())
                .toList();
    }

    @Override
    public List<Edition> editions(Scope scope, Edition of) {
        return transactions.reading(
                scope.actor(), () -> editions.of(scope, of.of().id()));
    }

    @Override
    public Edition edition(Scope scope, long id) {
        return transactions.reading(
                scope.actor(), () -> editions.find(scope, id).orElseThrow(NotFound::new));
    }

    @Override
    public Edition begin(Scope scope, Drafts.Asked asked) {
        Manuscript manuscript = drafts.write(scope, asked);
        Manuscript.Head head = manuscript.head();
        UnitId unit = desk.unit(scope, head);
        gate.requireWriter(scope, unit);
        return transactions.writing(scope.actor(), () -> {
            long report = editions.report(unit, head.template(), head.period(), head.first(), head.last());
            List<Edition> begun = editions.of(scope, report);
            if (begun.isEmpty()) {
                editions.begin(scope, report, 1, head.version(), head.cutOff(), null);
                begun = editions.of(scope, report);
            }
            return begun.getFirst();
        });
    }

    @Override
    public Edition correct(Scope scope, long id, String reason) {
        return transactions.writing(scope.actor(), () -> {
            Edition frozen = edition(scope, id);
            gate.requireWriter(scope, frozen.of().unit());
            Edition latest = editions.of(scope, frozen.of().id()).getFirst();
            if (frozen.stage() != Stage.FROZEN || latest.id() != id) {
                throw Outdated.stage(latest);
            }
            long next = editions.begin(
                            scope, frozen.of().id(), frozen.number() + 1, frozen.plan(), frozen.cutOff(), reason)
                    .orElseThrow(() -> Outdated.stage(latest));
            desk.carry(scope, id, next);
            return edition(scope, next);
        });
    }

    @Override
    public Read read(Scope scope, long id) {
        return transactions.reading(scope.actor(), () -> desk.read(scope, edition(scope, id)));
    }

    @Override
    public List<Remark> remarks(Scope scope, long id) {
        return transactions.reading(scope.actor(), () -> desk.remarks(edition(scope, id)));
    }

    @Override
    public List<Remark> writings(Scope scope, long id) {
        return transactions.reading(scope.actor(), () -> desk.writings(edition(scope, id)));
    }

    @Override
    public void write(Scope scope, long id, Remark.Wanted wanted) {
        transactions.writing(scope.actor(), () -> {
            editions.inTurn(id);
            Edition edition = edition(scope, id);
            gate.requireWriter(scope, edition.of().unit());
            if (edition.stage() != Stage.DRAFT) {
                throw Outdated.stage(edition);
            }
            desk.write(scope, edition, wanted);
            return edition;
        });
    }

    @Override
    public Edition take(Scope scope, long id, int seen, Step step) {
        return transactions.writing(scope.actor(), () -> {
            editions.inTurn(id);
            Edition edition = edition(scope, id);
            Deed.Kind kind = kind(scope, edition, step);
            gate.require(scope, edition, kind);
            if (edition.last().number() != seen || !kind.mayFollow(edition.stage())) {
                throw Outdated.stage(edition);
            }
            desk.before(scope, edition, step);
            if (!editions.add(scope, id, seen + 1, kind, reason(step))) {
                throw Outdated.stage(edition(scope, id));
            }
            desk.after(scope, edition, seen + 1, step);
            return edition(scope, id);
        });
    }

    private Deed.Kind kind(Scope scope, Edition edition, Step step) {
        return switch (step) {
            case Step.Submit submit -> Deed.Kind.SUBMITTED;
            case Step.TakeBack back -> Deed.Kind.TAKEN_BACK;
            case Step.Return back -> Deed.Kind.RETURNED;
            case Step.Approve approve -> Deed.Kind.APPROVED;
            case Step.Send send -> sending(scope, edition);
            case Step.Accept accept -> Deed.Kind.ACCEPTED;
            case Step.SendBack back -> Deed.Kind.SENT_BACK;
        };
    }

    private Deed.Kind sending(Scope scope, Edition edition) {
        return gate.above(scope, edition).isPresent() ? Deed.Kind.SENT : Deed.Kind.ISSUED;
    }

    private static @Nullable String reason(Step step) {
        return switch (step) {
            case Step.Return(String reason) -> reason;
            case Step.SendBack(String reason) -> reason;
            default -> null;
        };
    }

    @Override
    public List<Deed.Kind> possible(Scope scope, Edition edition) {
        return transactions.reading(scope.actor(), () -> {
            List<Deed.Kind> possible = new ArrayList<>();
            Deed.Kind sending = sending(scope, edition);
            Stream.of(Deed.Kind.values())
                    .filter(kind -> kind.mayFollow(edition.stage()))
                    .filter(kind -> kind != Deed.Kind.SENT && kind != Deed.Kind.ISSUED || kind == sending)
                    .filter(kind -> gate.may(scope, edition, kind))
                    .forEach(possible::add);
            return possible;
        });
    }

    @Override
    public boolean mayBegin(Scope scope, Edition edition) {
        return gate.may(scope, edition, Deed.Kind.BEGUN);
    }

    @Override
    public Map<Integer, Sent> papers(Scope scope, long id) {
        return transactions.reading(scope.actor(), () -> desk.papers(edition(scope, id)));
    }

    @Override
    public List<String> approvers(Scope scope, Edition edition) {
        return transactions.reading(scope.actor(), () -> {
            long submits = edition.latest(Deed.Kind.SUBMITTED)
                    .map(Deed::by)
                    .orElse(scope.actor().accountId());
            return editions.approvers(edition.of().unit(), gate.others(scope, edition)).entrySet().stream()
                    .filter(account -> !gate.isHandOf(submits, account.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        });
    }

    @Override
    public @Nullable Sent sent(Scope scope, long id) {
        return transactions.reading(
                scope.actor(), () -> desk.sent(edition(scope, id)).orElse(null));
    }
}
