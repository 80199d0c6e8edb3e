package vn.caunoi.report.plan;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.FileAddress;
import vn.caunoi.access.Scope;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.report.template.TemplateWords;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** The plans of reports in the hands of the office: a list, each as the file that it is, and a form for the next version. */
@PageController
class PlanController {

    /** Own plans come as files. */
    @Configuration(proxyBeanMethods = false)
    static class Upload {

        @Bean
        FileAddress planFiles() {
            return new FileAddress(PlanAddress.PAGE);
        }
    }

    private static final String FORM = "report.plan.form";
    private static final String FILE = "tep";

    private static final int MOST_FAULTS = 200;

    private final Templates templates;
    private final PlanDesk desk;
    private final PlanReading reading;

    PlanController(Templates templates, PlanDesk desk, PlanReading reading) {
        this.templates = templates;
        this.desk = desk;
        this.reading = reading;
    }

    @GetMapping(PlanAddress.PAGE)
    ResponseEntity<JteModel> list(PageFrame frame, Scope scope) {
        return Answer.page(page(frame, scope, Form.empty(FORM), List.of()));
    }

    private JteModel page(PageFrame frame, Scope scope, Form form, List<String> faults) {
        return templates.reportPlans(
                frame.page("report.plan.title").under("report.nav.drafts", "/bao-cao"),
                form,
                reading.view(scope, faults, frame.text()));
    }

    @PostMapping(PlanAddress.PAGE)
    ResponseEntity<JteModel> upload(
            PageFrame frame, Scope scope, @RequestParam(FILE) MultipartFile file, RedirectAttributes next) {
        desk.requireUploads(scope);
        Text text = frame.text();
        if (file.isEmpty() && String.valueOf(file.getOriginalFilename()).isBlank()) {
            return Answer.invalid(page(
                    frame, scope, Form.empty(FORM).reject(FILE, text.t("report.plan.form.tep.missing")), List.of()));
        }
        try {
            ReportTemplate plan = desk.upload(scope, PlanFile.read(file));
            Flash.good(next, "report.plan.taken", plan.name(text.language()), plan.version());
            return Answer.next(PlanAddress.preview(plan.line(), plan.code(), plan.version()));
        } catch (Refused refused) {
            return Answer.invalid(refused(frame, scope, refused));
        }
    }

    private JteModel refused(PageFrame frame, Scope scope, Refused refused) {
        Text text = frame.text();
        List<String> faults = refused.refusals().stream()
                .map(refusal -> TemplateWords.said(refusal, text))
                .distinct()
                .toList();
        List<String> said = new ArrayList<>(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
        if (faults.size() > MOST_FAULTS) {
            said.add(text.t("report.plan.refused.more", faults.size() - MOST_FAULTS));
        }
        Form form = Form.empty(FORM).reject(FILE, text.t("report.plan.form.tep.refused", faults.size()));
        return page(frame, scope, form, said);
    }

    @GetMapping(PlanAddress.FILE)
    ResponseEntity<byte[]> file(
            Scope scope, @PathVariable String line, @PathVariable String code, @PathVariable int version) {
        String yaml = desk.file(scope, PlanAddress.line(line), code, version);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename("%s-%s-%d.yaml".formatted(line, code, version))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_YAML)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
