package vn.caunoi.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Deed;
import vn.caunoi.report.Edition;
import vn.caunoi.report.KnownTemplates;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Remark;
import vn.caunoi.report.Reports;
import vn.caunoi.report.Stage;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;

/** Puts a kept report before its reader. */
@Component
class EditionReading {

    /** So much of a fingerprint tells one from another at a glance. */
    private static final int GLANCE = 16;

    private static final int PAGE_SIZE = 50;

    private final Reports reports;
    private final EditionWords words;
    private final Drawings drawings;
    private final ReportFiles files;

    EditionReading(Reports reports, EditionWords words, Drawings drawings, ReportFiles files) {
        this.reports = reports;
        this.words = words;
        this.drawings = drawings;
        this.files = files;
    }

    EditionWords words() {
        return words;
    }

    EditionView view(Scope scope, long id, List<String> warnings, Text text) {
        Reports.Read read = reports.read(scope, id);
        Edition edition = read.edition();
        List<Deed.Kind> possible = reports.possible(scope, edition);
        boolean writes = possible.contains(Deed.Kind.SUBMITTED);
        return new EditionView(
                standing(read, scope, text),
                new EditionView.Report(
                        read.manuscript(),
                        drawings.of(read.manuscript()),
                        files.offered(read, text),
                        notes(read, text)),
                new MadeOf(edition, read.manuscript(), writes, text).parts(),
                doors(read, possible, scope),
                warnings,
                words.answers(scope, reports.remarks(scope, id), text),
                words.writings(scope, reports.writings(scope, id), read.manuscript(), text),
                words.deeds(scope, edition, reports.papers(scope, id), text),
                words.editions(reports.editions(scope, edition), edition, text));
    }

    private EditionView.Doors doors(Reports.Read read, List<Deed.Kind> possible, Scope scope) {
        Edition edition = read.edition();
        boolean latest = reports.editions(scope, edition).getFirst().id() == edition.id();
        String address = EditionAddress.one(edition.id());
        return new EditionView.Doors(
                address,
                edition.last().number(),
                read.manuscript().head().posting(),
                Remark.revisions(reports.remarks(scope, edition.id())),
                read.fingerprint(),
                read.shown(),
                possible,
                edition.stage() == Stage.FROZEN && latest && reports.mayBegin(scope, edition)
                        ? address + "/ban-moi"
                        : null,
                read.moves() ? null : EditionAddress.now(edition.id()));
    }

    private EditionView.Standing standing(Reports.Read read, Scope scope, Text text) {
        Edition edition = read.edition();
        List<Fact> facts = new ArrayList<>();
        course(edition, scope, facts, text);
        paper(edition, reports.sent(scope, edition.id()), facts, text);
        source(read, scope, facts, text);
        lost(read, reports.remarks(scope, edition.id()), facts, text);
        return new EditionView.Standing(
                text.t(
                        "report.draft.lead",
                        read.manuscript().head().name(),
                        edition.of().code()),
                edition.stage(),
                EditionWords.tone(edition.stage()),
                words.stage(edition, text),
                facts);
    }

    /** What comes next, why it came back, what it corrects, what has taken its place. */
    private void course(Edition edition, Scope scope, List<Fact> facts, Text text) {
        if (edition.stage() != Stage.FROZEN) {
            facts.add(Fact.of(
                    text.t("report.edition.fact.waits"), text.t(edition.stage().label() + ".waits")));
        }
        if (edition.stage() == Stage.DRAFT || edition.stage() == Stage.SUBMITTED) {
            List<String> approvers = reports.approvers(scope, edition);
            facts.add(Fact.of(
                    text.t("report.edition.fact.approvers"),
                    approvers.isEmpty()
                            ? text.t(
                                    "report.edition.approvers.none",
                                    edition.of().name())
                            : text.t("report.edition.approvers", String.join(", ", approvers))));
        }
        String returned = edition.last().reason();
        if (edition.stage() == Stage.DRAFT && returned != null) {
            facts.add(Fact.of(text.t("report.edition.fact.returned"), returned));
        }
        if (edition.reason() != null) {
            facts.add(Fact.of(text.t("report.edition.fact.reason"), edition.reason()));
        }
        Edition latest = reports.editions(scope, edition).getFirst();
        if (latest.number() > edition.number()) {
            facts.add(new Fact(
                    text.t("report.edition.fact.later"),
                    text.t("report.edition.number", latest.number()),
                    EditionAddress.one(latest.id())));
        }
    }

    /** By which plan and from which records it is written. */
    private void source(Reports.Read read, Scope scope, List<Fact> facts, Text text) {
        Edition edition = read.edition();
        Manuscript.Head head = read.manuscript().head();
        facts.add(Fact.of(
                text.t("report.edition.fact.edition"),
                text.t(
                        "report.edition.number.plan",
                        edition.number(),
                        words.plan(words.plans(scope), edition, text),
                        head.version())));
        facts.add(Fact.of(
                text.t("report.edition.fact.posting"),
                text.t(
                        read.moves() ? "report.edition.posting.moves" : "report.edition.posting.pinned",
                        head.posting())));
        if (!read.moves()) {
            facts.add(Fact.of(text.t("report.edition.fact.fingerprint"), glance(read.fingerprint())));
        }
    }

    /** Numbers that are kept as they were printed, in places that no sentence has any more. */
    private static void lost(Reports.Read read, List<Remark> remarks, List<Fact> facts, Text text) {
        Set<String> places = read.manuscript()
                .sentences()
                .flatMap(said ->
                        said.sentence().quotations().stream().map(number -> Remark.place(said.id(), number.place())))
                .collect(Collectors.toSet());
        remarks.stream()
                .filter(remark -> remark.kind() == Remark.Kind.QUOTATION && remark.words() != null)
                .filter(remark -> !places.contains(remark.about()))
                .forEach(remark -> {
                    String[] place = remark.about().split(" ", 2);
                    facts.add(new Fact(
                            text.t("report.edition.fact.lost"),
                            text.t("report.edition.lost", remark.words(), remark.about()),
                            read.moves()
                                    ? EditionAddress.quotation(read.edition().id(), place[0], place[1])
                                    : null));
                });
    }

    private static void paper(Edition edition, Reports.@Nullable Sent sent, List<Fact> facts, Text text) {
        if (sent != null && (edition.stage() == Stage.SENT || edition.stage() == Stage.FROZEN)) {
            facts.add(Fact.of(text.t("report.edition.fact.number"), sent.as().number()));
            facts.add(Fact.of(text.t("report.edition.fact.signer"), sent.as().signer()));
            facts.add(Fact.of(
                    text.t("report.edition.fact.dated"), text.date(sent.as().dated())));
            facts.add(Fact.of(text.t("report.edition.fact.file"), glance(sent.hash())));
        }
    }

    private static String glance(String fingerprint) {
        return fingerprint.substring(0, GLANCE) + "…";
    }

    private static List<String> notes(Reports.Read read, Text text) {
        Manuscript.Head head = read.manuscript().head();
        return List.of(text.t(
                read.moves() ? "report.draft.days" : "report.edition.days",
                head.first(),
                head.last(),
                head.until(),
                head.posting()));
    }

    /** A page of the list; beyond its ends the nearest one. */
    EditionView.Rows rows(Scope scope, int number, Text text) {
        KnownTemplates plans = words.plans(scope);
        List<Edition> all = reports.all(scope);
        int last = Math.max(1, (all.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int shown = Math.clamp(number, 1, last);
        return new EditionView.Rows(
                all.stream()
                        .skip((shown - 1L) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .map(edition -> row(scope, plans, edition, text))
                        .toList(),
                new Paging(shown, PAGE_SIZE, all.size(), EditionAddress.LIST));
    }

    private EditionView.Row row(Scope scope, KnownTemplates plans, Edition edition, Text text) {
        return new EditionView.Row(
                words.title(plans, edition, text),
                EditionAddress.one(edition.id()),
                text.t("report.edition.number", edition.number()),
                EditionWords.tone(edition.stage()),
                words.stage(edition, text),
                words.last(scope, edition, text));
    }
}
