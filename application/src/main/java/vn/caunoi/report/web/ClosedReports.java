package vn.caunoi.report.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Remark;
import vn.caunoi.report.Reports;
import vn.caunoi.report.Stage;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** Says why a report is not written into any more, or cannot be written; what was typed or written stands there. */
@Component
class ClosedReports {

    private final Templates templates;
    private final Reports reports;
    private final EditionWords words;

    ClosedReports(Templates templates, Reports reports, EditionWords words) {
        this.templates = templates;
        this.reports = reports;
        this.words = words;
    }

    /** The page that says so, with what was typed; nothing where the report is a draft. */
    Optional<ResponseEntity<JteModel>> closed(
            PageFrame frame, Scope scope, long id, MultiValueMap<String, String> typed) {
        Edition edition = reports.edition(scope, id);
        if (edition.stage() == Stage.DRAFT) {
            return Optional.empty();
        }
        Text text = frame.text();
        List<String> kept = typed.entrySet().stream()
                .filter(field -> field.getKey().startsWith("loi"))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(field -> field.getValue().stream())
                .filter(value -> value != null && !value.isBlank())
                .toList();
        EditionView.Closed view = new EditionView.Closed(
                text.t("report.outdated.closed"), text.t("report.closed.typed"), kept, EditionAddress.one(id));
        return Optional.of(Answer.conflict(templates.reportClosed(
                frame.page("report.closed.title")
                        .under("report.nav.drafts", DraftAddress.PAGE)
                        .under(new Crumb(words.title(scope, edition, text), EditionAddress.one(id))),
                view)));
    }

    /** The page of a draft that cannot be written any more: why, and every word that was written into it. */
    ResponseEntity<JteModel> unwritable(PageFrame frame, Scope scope, long id, Refused why) {
        Text text = frame.text();
        Edition edition = reports.edition(scope, id);
        String reason = why.refusals().stream().map(refusal -> text.t(refusal)).collect(Collectors.joining(" "));
        List<String> written = reports.remarks(scope, id).stream()
                .map(Remark::words)
                .filter(Objects::nonNull)
                .filter(said -> !said.isBlank())
                .toList();
        return Answer.page(templates.reportClosed(
                frame.titled(words.title(scope, edition, text))
                        .under("report.nav.drafts", DraftAddress.PAGE)
                        .under("report.editions", EditionAddress.LIST),
                new EditionView.Closed(reason, text.t("report.closed.written"), written, null)));
    }
}
