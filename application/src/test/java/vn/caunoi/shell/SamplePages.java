package vn.caunoi.shell;

import gg.jte.models.runtime.JteModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.NotFound;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Every fragment of the shell at work, with the longest names and the largest numbers it must bear. */
@PageController
class SamplePages {

    @GetMapping("/tong-quan")
    JteModel overview(PageFrame frame) {
        Page page = frame.page("sample.overview.title");
        return TestTemplates.model("sample/overview.jte", Map.of("page", page, "tiles", tiles(page.text())));
    }

    @GetMapping("/chi-so")
    JteModel table(PageFrame frame, @RequestParam(name = "trang", defaultValue = "1") int number) {
        Page page = frame.page("sample.table.title").under("sample.nav.indicators", "/chi-so");
        return TestTemplates.model(
                "sample/table.jte", Map.of("page", page, "paging", new Paging(number, 25, 1_469, "/chi-so?khu=BTL")));
    }

    @GetMapping("/nhap-du-lieu")
    JteModel form(PageFrame frame) {
        return form(frame, Form.empty("sample.form").with("so", "0012"));
    }

    @PostMapping("/nhap-du-lieu")
    ResponseEntity<JteModel> save(
            PageFrame frame,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            RedirectAttributes next) {
        FormCheck check = new FormCheck(Form.typed("sample.form", typed), frame.text());
        String name = check.required("ten");
        check.required("ngay");
        check.date("ngay");
        check.count("so");
        if (!check.valid()) return Answer.invalid(form(frame, check.form()));
        Flash.good(next, "sample.form.saved", name, file == null ? 0 : file.getSize());
        return Answer.next("/nhap-du-lieu");
    }

    @PostMapping("/phan")
    JteModel part(PageFrame frame) {
        return TestTemplates.model("sample/part.jte", Map.of("page", frame.page("sample.form.title")));
    }

    @GetMapping("/loi/{kind}")
    JteModel fail(@PathVariable String kind) {
        throw switch (kind) {
            case "404" -> new NotFound();
            case "409" -> new PageProblem(HttpStatus.CONFLICT, "shell.error.409.text");
            case "422" -> new Refused(Refusal.of("sample.refusal.late", "KCN Bắc Thăng Long"));
            default -> new IllegalStateException("bí mật bên trong");
        };
    }

    private JteModel form(PageFrame frame, Form form) {
        Page page = frame.page("sample.form.title").under("sample.nav.import", "/nhap-du-lieu");
        List<Option> kinds = List.of(
                new Option("KET_NAP", "Kết nạp đảng viên mới"), new Option("CHUYEN_DEN", "Chuyển sinh hoạt đảng đến"));
        return TestTemplates.model("sample/form.jte", Map.of("page", page, "form", form, "kinds", kinds));
    }

    private static List<Tile> tiles(Text text) {
        String scope = text.t("sample.scope", 4, 4);
        return List.of(
                tile("Tổ chức đảng", 87, "KH 90", "96.7", Tone.GOOD, scope),
                tile("Đảng viên", 1_142, "KH 1.180", "96.8", Tone.GOOD, scope),
                tile("Đảng viên mới kết nạp trong năm", 76, "KH 80 (lũy kế T9)", "95.0", Tone.WATCH, scope),
                tile("Công đoàn cơ sở", 304, "KH 310", "98.1", Tone.GOOD, scope),
                tile(
                        "Đoàn viên công đoàn trong các doanh nghiệp ngoài khu vực nhà nước",
                        1_290_367,
                        "KH 1.310.000",
                        "98.5",
                        Tone.GOOD,
                        scope),
                tile("Doanh nghiệp có đối thoại định kỳ", 209, "KH 530", "39.4", Tone.BAD, scope));
    }

    private static Tile tile(String label, long value, String plan, String percent, Tone tone, String scope) {
        return new Tile(
                label,
                String.format(java.util.Locale.GERMANY, "%,d", value),
                new Tile.Plan(plan, new BigDecimal(percent), tone),
                scope,
                "/chi-so");
    }
}
