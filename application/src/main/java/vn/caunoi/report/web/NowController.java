package vn.caunoi.report.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
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
        return compared.figures().isEmpty()
                ? text.t("report.now.same")
                : text.t(
                        "report.now.differs",
                        compared.figures().size(),
                        compared.entries().size());
    }

    private static NowView.Differs differs(AsReported.Differs figure, Text text) {
        return new NowView.Differs(
                figure.reported().title(),
                figure.reported().scope() + "; " + figure.reported().when(),
                new NowView.Opened(figure.reported().text(), figure.reported().path()),
                new NowView.Opened(figure.now(), figure.reported().path().replaceAll("&knownAt=\\d+", "")),
                new NowView.Opened(figure.difference(), figure.path()),
                text.t("report.now.entries", figure.entries()));
    }

    private static NowView.Late late(AsReported.Late late, Text text) {
        FigureRow row = late.row();
        return new NowView.Late(
                text.date(row.effectiveOn()),
                text.t(late.added() ? "report.now.added" : "report.now.taken", new Phrases(text).directed(row.kind())),
                row.paper() == null ? "" : row.paper().number(),
                unit(row),
                String.join("; ", late.figures()),
                text.t("report.deed.by", row.recordedBy(), text.dateTime(row.recordedAt())));
    }

    private static NowView.Unit unit(FigureRow row) {
        String name = row.unitName() == null ? "" : row.unitName();
        boolean ofUnit = row.kind().startsWith("unit.") || row.kind().startsWith("member.");
        return new NowView.Unit(
                name, ofUnit && row.unit() != null ? Addresses.unit(row.unit(), row.effectiveOn()) : null);
    }
}
