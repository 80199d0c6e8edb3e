package vn.caunoi.report.batch;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** Reports of many units: asked for by a form, watched while they are written, taken along as one file. */
@PageController
@RequestMapping(BatchController.PATH)
class BatchController {

    static final String PATH = "/bao-cao/hang-loat";

    private static final String ONE = "/{batch:\\d{1,18}}";

    private final Batches batches;
    private final BatchPages pages;
    private final Templates templates;

    BatchController(Batches batches, BatchPages pages, Templates templates) {
        this.batches = batches;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        if (frame.partial()) {
            return templates.reportBatchesPart(page(frame), pages.all(scope, frame.text()));
        }
        BatchChoices choices = pages.choices(scope, frame.text());
        return list(frame, scope, pages.filled(Form.typed(BatchForm.KEY, parameters), choices), choices);
    }

    private JteModel list(PageFrame frame, Scope scope, Form form, BatchChoices choices) {
        return templates.reportBatches(page(frame), form, choices, pages.all(scope, frame.text()));
    }

    private static Page page(PageFrame frame) {
        return frame.page("report.batch.nav").under("report.nav.drafts", "/bao-cao");
    }

    @PostMapping
    ResponseEntity<JteModel> ask(
            PageFrame frame,
            Scope scope,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        batches.requireOrders(scope);
        FormCheck check = new FormCheck(Form.typed(BatchForm.KEY, parameters), frame.text());
        Optional<Long> batch = BatchForm.asked(check).flatMap(asked -> asked(check, scope, asked));
        if (batch.isEmpty()) {
            return Answer.invalid(list(frame, scope, check.form(), pages.choices(scope, frame.text())));
        }
        Flash.good(
                next,
                "report.batch.asked",
                batches.find(scope, batch.get()).progress().total());
        return Answer.next(PATH + "/" + batch.get());
    }

    private Optional<Long> asked(FormCheck check, Scope scope, BatchOrders.Asked asked) {
        try {
            return Optional.of(batches.ask(scope, asked));
        } catch (Refused refused) {
            BatchForm.refuse(check, refused);
        } catch (NotFound unknown) {
            check.reject(BatchForm.UNIT, "report.batch.refusal.unknown", asked.unit());
        }
        return Optional.empty();
    }

    /** How far a job is, or what came of it; the page asks again while it runs. */
    @GetMapping(ONE)
    JteModel one(PageFrame frame, Scope scope, @PathVariable long batch) {
        BatchView view = pages.one(scope, batch, frame.text());
        Page page = frame.titled(view.title())
                .under("report.nav.drafts", "/bao-cao")
                .under("report.batch.nav", PATH);
        return frame.partial() ? templates.reportBatchesOnePart(page, view) : templates.reportBatchesOne(page, view);
    }

    @PostMapping(ONE + "/dung")
    ResponseEntity<JteModel> cancel(Scope scope, @PathVariable long batch, RedirectAttributes next) {
        if (batches.cancel(scope, batch)) {
            Flash.good(next, "report.batch.cancelled");
        } else {
            Flash.watch(next, "report.batch.over");
        }
        return Answer.next(PATH + "/" + batch);
    }

    @PostMapping(ONE + "/lam-lai")
    ResponseEntity<JteModel> again(Scope scope, @PathVariable long batch, RedirectAttributes next) {
        try {
            batches.again(scope, batch);
            Flash.good(next, "report.batch.begun-again");
        } catch (Refused refused) {
            Flash.watch(next, refused.refusals().getFirst().rule());
        }
        return Answer.next(PATH + "/" + batch);
    }

    @GetMapping(ONE + "/tep")
    ResponseEntity<byte[]> file(Scope scope, @PathVariable long batch) {
        return download(batches.find(scope, batch), batches.file(scope, batch));
    }

    static ResponseEntity<byte[]> download(Batch batch, byte[] file) {
        Batch.Order order = batch.order();
        String name = "%s-%s-%s-%d.zip"
                .formatted(
                        order.template(),
                        order.period().replaceAll("[^A-Za-z0-9-]+", "-"),
                        order.parent(),
                        batch.number());
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }
}
