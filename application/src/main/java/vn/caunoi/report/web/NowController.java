package vn.caunoi.report.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.FigureRow;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.report.AsReported;
import vn.caunoi.report.Edition;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** The page between a report as it was reported and what the records say now. */
@PageController
class NowController {

    private final Templates templates;
    private final AsReported reported;
    private final EditionWords words;

    NowController(Templates templates, AsReported reported, EditionWords words) {
        this.templates = templates;
        this.reported = reported;
        this.words = words;
    }

    @GetMapping(EditionAddress.NOW)
    ResponseEntity<JteModel> now(PageFrame frame, Scope scope, @PathVariable long id) {
        AsReported.Compared compared = reported.withNow(scope, id);
        NowView view = view(compared, frame.text());
        Page page = page(frame, scope, compared.read().edition());
        return Answer.page(
                frame.partial()
                        ? templates.reportSince(page, view, EditionAddress.now(id))
                        : templates.reportNow(page, view));
    }

    private Page page(PageFrame frame, Scope scope, Edition edition) {
        return frame.page("report.now.title")
                .under("report.nav.drafts", DraftAddress.PAGE)
                .under(new Crumb(words.title(scope, edition, frame.text()), EditionAddress.one(edition.id())));
    }

    private static NowView view(AsReported.Compared compared, Text text) {
        return new NowView(
                text.t("report.now.lead", compared.then(), compared.now()),
                verdict(compared, text),
                compared.figures().stream().map(figure -> differs(figure, text)).toList(),
                compared.sentences().stream()
                        .map(reads -> new NowView.Reads(reads.reported(), reads.now()))
                        .toList(),
                compared.entries().stream().map(late -> late(late, text)).toList(),
                compared.withheld() == 0 ? "" : text.t("report.now.withheld", compared.withheld()));
    }

    private static String verdict(AsReported.Compared compared, Text text) {
        if (!compared.written()) {
            return text.t("report.now.unwritten");
        }
        return compared.figures().isEmpty()
                ? text.t(compared.sentences().isEmpty() ? "report.now.same" : "report.now.only-sentences")
                : text.t(
                        "report.now.differs",
                        compared.figures().size(),
                        compared.entries().size());
    }

    private static NowView.Differs differs(AsReported.Differs figure, Text text) {
        return new NowView.Differs(
                figure.reported().title(),
                Stream.of(figure.reported().scope(), figure.reported().when())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; ")),
                new NowView.Opened(
                        shown(figure.reported().text()), figure.reported().path()),
                new NowView.Opened(shown(figure.now()), figure.reported().path().replaceAll("&knownAt=\\d+", "")),
                new NowView.Opened(figure.difference(), figure.path()),
                text.t("report.now.entries", figure.entries()));
    }

    private static String shown(String number) {
        return number.isEmpty() ? "—" : number;
    }

    private static NowView.Late late(AsReported.Late late, Text text) {
        FigureRow row = late.row();
        boolean attribute = row.kind().startsWith("report.");
        return new NowView.Late(
                text.date(row.effectiveOn()),
                text.t(late.how().label(), attribute ? text.t(row.kind()) : new Phrases(text).directed(row.kind())),
                amount(row, attribute, text),
                row.paper() == null ? "" : row.paper().number(),
                unit(row, text),
                String.join("; ", late.figures()),
                text.t(late.how().label() + ".by", late.by(), text.dateTime(late.at())));
    }

    /** What the entry makes of the first figure that it touches; of a plan, what is planned. */
    private static String amount(FigureRow row, boolean attribute, Text text) {
        if (attribute) {
            return row.contribution().signum() == 0 ? "" : text.number(row.contribution());
        }
        return new Phrases(text)
                .signed(
                        row.contribution(),
                        Math.max(0, row.contribution().stripTrailingZeros().scale()));
    }

    private static NowView.Unit unit(FigureRow row, Text text) {
        String name = row.unitName() == null ? "" : row.unitName();
        if (row.kind().startsWith("observation.GROUP")) {
            return new NowView.Unit(text.t("indicator.figure.group", name), null);
        }
        boolean ofUnit = row.kind().startsWith("unit.")
                || row.kind().equals("report.now.kind.unit")
                || row.kind().startsWith("member.");
        return new NowView.Unit(
                name, ofUnit && row.unit() != null ? Addresses.unit(row.unit(), row.effectiveOn()) : null);
    }
}
