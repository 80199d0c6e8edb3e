package vn.caunoi.importing.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.Checklist;
import vn.caunoi.importing.ImportOptions;
import vn.caunoi.importing.Imports;
import vn.caunoi.importing.Imports.Batch;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The import wizard: a file is sent and tried, its errors and effects are shown, then it is recorded, or undone. */
@PageController
@RequestMapping(ImportController.PATH)
class ImportController {

    static final String PATH = "/nhap-du-lieu";

    private static final String FORM = "importing.form";
    private static final String FILE = "tep";
    private static final int MOST_HINDRANCES = 100;

    private final Imports imports;
    private final Uploads uploads;
    private final ImportJobs jobs;
    private final Checklist checklist;
    private final Templates templates;

    ImportController(Imports imports, Uploads uploads, ImportJobs jobs, Checklist checklist, Templates templates) {
        this.checklist = checklist;
        this.imports = imports;
        this.uploads = uploads;
        this.jobs = jobs;
        this.templates = templates;
    }

    @GetMapping
    JteModel start(PageFrame frame, Scope scope) {
        return start(frame, scope, Form.empty(FORM));
    }

    private JteModel start(PageFrame frame, Scope scope, Form form) {
        return templates.importingStart(
                frame.page("importing.title"),
                form,
                imports.latest(scope),
                checklist.of(scope).stream().map(ChecklistRow::of).toList());
    }

    /** Tries the file; nothing is recorded yet. */
    @PostMapping
    ResponseEntity<JteModel> send(PageFrame frame, Scope scope, @RequestParam(FILE) MultipartFile file) {
        if (file.isEmpty() && String.valueOf(file.getOriginalFilename()).isBlank()) {
            Form form = Form.empty(FORM).reject(FILE, frame.text().t("importing.form.tep.missing"));
            return Answer.invalid(start(frame, scope, form));
        }
        imports.latest(scope);
        return Answer.next(PATH + "/" + jobs.begin(scope, uploads.keep(file), new ImportOptions(true, true)));
    }

    /** How far a job is, or what came of it; the page asks again while it runs. */
    @GetMapping("/{job}")
    JteModel look(PageFrame frame, Scope scope, @PathVariable String job) {
        ImportJob found = jobs.find(scope, job);
        JobView view = JobView.of(job, found, frame.text());
        Page page = frame.page(view.titleKey()).under("importing.nav", PATH);
        return frame.partial() ? templates.importingPart(page, view) : templates.importingJob(page, view);
    }

    /** Records what was tried. */
    @PostMapping("/{job}/ghi")
    ResponseEntity<JteModel> record(
            Scope scope,
            @PathVariable String job,
            @RequestParam(name = "tung-phan", defaultValue = "false") boolean partial) {
        Upload upload = jobs.find(scope, job).upload();
        return Answer.next(PATH + "/" + jobs.begin(scope, upload, new ImportOptions(false, partial)));
    }

    /** What a batch was, and the question whether to undo it. */
    @GetMapping("/lan/{batch}")
    JteModel batch(PageFrame frame, Scope scope, @PathVariable long batch) {
        return batch(frame, imports.batch(scope, batch), List.of());
    }

    private JteModel batch(PageFrame frame, Batch batch, List<String> hindrances) {
        Page page = frame.page("importing.batch.title", Long.toString(batch.number()))
                .under("importing.nav", PATH);
        return templates.importingBatch(page, batch, hindrances);
    }

    /** Undoes a batch; where that is not possible, its page says what stands in the way. */
    @PostMapping("/lan/{batch}/hoan-tac")
    ResponseEntity<JteModel> undo(PageFrame frame, Scope scope, @PathVariable long batch, RedirectAttributes next) {
        try {
            imports.undo(scope, batch);
        } catch (Refused refused) {
            List<String> hindrances = refused.refusals().stream()
                    .map(refusal -> frame.text().t(refusal))
                    .distinct()
                    .limit(MOST_HINDRANCES)
                    .toList();
            return Answer.invalid(batch(frame, imports.batch(scope, batch), hindrances));
        }
        Flash.good(next, "importing.undone", Long.toString(batch));
        return Answer.next(PATH);
    }

    static String batchPath(long batch) {
        return PATH + "/lan/" + batch;
    }
}
