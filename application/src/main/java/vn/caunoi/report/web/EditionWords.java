package vn.caunoi.report.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.report.Deed;
import vn.caunoi.report.Edition;
import vn.caunoi.report.KnownTemplates;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Remark;
import vn.caunoi.report.ReportTemplates;
import vn.caunoi.report.Reports;
import vn.caunoi.report.Stage;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** Says of an edition what it is, how far it has come, and who did what with it. */
@Component
class EditionWords {

    private final ReportTemplates templates;
    private final AccountNames accounts;
    private final Transactions transactions;

    EditionWords(ReportTemplates templates, AccountNames accounts, Transactions transactions) {
        this.templates = templates;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    String title(Scope scope, Edition edition, Text text) {
        return title(templates.known(scope), edition, text);
    }

    KnownTemplates plans(Scope scope) {
        return templates.known(scope);
    }

    String title(KnownTemplates plans, Edition edition, Text text) {
        Edition.Of of = edition.of();
        return text.t("report.edition.title", plan(plans, edition, text), of.name(), of.time(text));
    }

    /** What its plan is called. */
    String plan(KnownTemplates plans, Edition edition, Text text) {
        Edition.Of of = edition.of();
        return plans.find(of.line(), of.template(), edition.plan())
                .map(found -> found.name(text.language()))
                .orElse(of.template());
    }

    static Tone tone(Stage stage) {
        return switch (stage) {
            case DRAFT -> Tone.PLAIN;
            case SUBMITTED, APPROVED, SENT -> Tone.WATCH;
            case FROZEN -> Tone.GOOD;
        };
    }

    /** The stage in words; a draft that was given back is called so. */
    String stage(Edition edition, Text text) {
        Deed.Kind last = edition.last().kind();
        boolean back = last == Deed.Kind.RETURNED || last == Deed.Kind.SENT_BACK;
        return text.t(back ? "report.stage.returned" : edition.stage().label());
    }

    /** What was done, the latest first. */
    List<Moment> deeds(Scope scope, Edition edition, Map<Integer, Reports.Sent> papers, Text text) {
        Map<Long, String> names =
                names(scope, edition.deeds().stream().map(Deed::by).toList());
        return edition.deeds().reversed().stream()
                .map(deed -> moment(edition, deed, papers.get(deed.number()), names, text))
                .toList();
    }

    private static Moment moment(
            Edition edition, Deed deed, Reports.@Nullable Sent paper, Map<Long, String> names, Text text) {
        return new Moment(
                text.date(deed.at()),
                text.t(deed.kind().label()),
                paper == null ? null : EditionAddress.paper(edition.id(), deed.number()),
                paper == null ? reason(deed, text) : sent(paper, text),
                text.t("report.deed.by", names.getOrDefault(deed.by(), ""), text.dateTime(deed.at())),
                false);
    }

    private static String reason(Deed deed, Text text) {
        return deed.reason() == null ? "" : text.t("report.deed.reason", deed.reason());
    }

    /** The paper as it left the house, which its address gives out byte by byte. */
    private static String sent(Reports.Sent paper, Text text) {
        return text.t(
                "report.deed.paper",
                paper.as().number(),
                text.date(paper.as().dated()),
                paper.as().signer(),
                paper.hash().substring(0, 16));
    }

    /** What was answered to what was found. */
    List<Moment> answers(Scope scope, List<Remark> remarks, Text text) {
        Map<Long, String> names = names(scope, remarks.stream().map(Remark::by).toList());
        return remarks.stream()
                .filter(remark -> remark.kind() == Remark.Kind.ANSWER && remark.words() != null)
                .map(remark -> new Moment(
                        text.date(remark.at()),
                        remark.note() == null ? "" : remark.note(),
                        null,
                        text.t("report.check.answered", remark.words()),
                        text.t("report.deed.by", names.getOrDefault(remark.by(), ""), text.dateTime(remark.at())),
                        false))
                .toList();
    }

    /** Who wrote which part, and when: every revision, the latest first; the words that were given up are the writers' own. */
    List<Moment> writings(Scope scope, List<Remark> written, Manuscript manuscript, Text text) {
        Map<Long, String> names = names(scope, written.stream().map(Remark::by).toList());
        Map<String, String> headings = headings(manuscript);
        return written.stream()
                .map(remark -> new Moment(
                        text.date(remark.at()),
                        text.t(wrote(remark), heading(remark, headings), remark.revision()),
                        null,
                        "",
                        text.t("report.deed.by", names.getOrDefault(remark.by(), ""), text.dateTime(remark.at())),
                        false))
                .toList();
    }

    private static String wrote(Remark remark) {
        String words = remark.words();
        String kind = "report.writing." + remark.kind().name().toLowerCase(Locale.ROOT);
        return words == null ? kind + ".taken-back" : words.isEmpty() ? "report.writing.left-out" : kind;
    }

    /** The section in which the part stands; where the plan has it no more, the part's own name. */
    private static String heading(Remark remark, Map<String, String> headings) {
        String part = remark.about().split(" ", 2)[0];
        return headings.getOrDefault(part, part);
    }

    private static Map<String, String> headings(Manuscript manuscript) {
        Map<String, String> headings = new HashMap<>();
        manuscript
                .sections()
                .forEach(section ->
                        section.blocks().forEach(block -> headings.putIfAbsent(block.id(), section.heading())));
        return headings;
    }

    /** Every edition of the report, the latest first. */
    List<Moment> editions(List<Edition> editions, Edition shown, Text text) {
        return editions.stream()
                .map(each -> new Moment(
                        text.date(each.deeds().getFirst().at()),
                        text.t("report.edition.number", each.number()) + " · " + stage(each, text),
                        each.id() == shown.id() ? null : EditionAddress.one(each.id()),
                        each.reason() == null ? "" : text.t("report.edition.reason", each.reason()),
                        text.t("report.edition.last", text.dateTime(each.last().at())),
                        false))
                .toList();
    }

    /** Who did the last thing, and when. */
    String last(Scope scope, Edition edition, Text text) {
        Deed last = edition.last();
        return text.t(
                "report.edition.done",
                text.t(last.kind().label()),
                names(scope, List.of(last.by())).getOrDefault(last.by(), ""),
                text.dateTime(last.at()));
    }

    /** What the accounts are called, as the reader may know. */
    Map<Long, String> names(Scope scope, Collection<Long> by) {
        return transactions.reading(scope.actor(), () -> accounts.of(by.stream().collect(Collectors.toSet())));
    }
}
