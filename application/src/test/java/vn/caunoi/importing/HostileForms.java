package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.importing.HostileWorld.SCRIPTS;
import static vn.caunoi.importing.HostileWorld.TOGETHER;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.caunoi.Visitor;
import vn.caunoi.shell.PageReader;

/** What an officer records by hand on forms that no workbook fills, every word of it a script. */
record HostileForms(Visitor officer, PageReader reader) {

    private static final String SOON = LocalDate.now().plusDays(30).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    void lendAndGiveAway() {
        done(
                "/tai-khoan/cho-muon",
                "/tai-khoan/cho-muon",
                Map.of(
                        "cho", "can-bo-thay",
                        "noi", "D-0",
                        "muc-do", "FIGURES",
                        "de-lam-gi", TOGETHER.get(3),
                        "tu-ngay", "",
                        "den-ngay", SOON));
        done("/tai-khoan", "/tai-khoan/ma-truy-cap", Map.of("nhan", SCRIPTS.get(6), "lam-gi", "doc", "den-ngay", SOON));
    }

    void rate() {
        String page = "/to-chuc/D-1/xep-loai";
        Map<String, String> grade = Map.of(
                "nam", "2016",
                "doi-tuong", "DANG_VIEN",
                "muc", "TOT",
                "so-luong", "1",
                "so-quyet-dinh", SCRIPTS.get(6));
        done(page, page, grade);
    }

    /** A number recorded, looked at for a reason: whoever comes later reads why. */
    void numberAndLook() {
        String member = Pattern.compile("/thanh-vien/\\d+")
                .matcher(officer.open("/thanh-vien?to-chuc=D-1").body())
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
        String page = member + "/so/can-cuoc";
        done(page, page, Map.of("so-dinh-danh", "001090100001"));
        done(page, page + "/xem", Map.of("ly-do", SCRIPTS.get(6)));
    }

    /** The form of a page with what it holds already and with this. */
    private void done(String page, String action, Map<String, String> typed) {
        PageReader.FilledForm form = reader.read(officer.open(page).body()).forms().stream()
                .filter(each -> each.action().equals(action))
                .findFirst()
                .orElseThrow();
        Map<String, String> sent = new HashMap<>(form.values());
        String token = String.valueOf(sent.remove("_csrf"));
        sent.putAll(typed);
        HttpResponse<String> answer = officer.post(action, token, sent);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(reader.read(answer.body()).faults()).as(action).isEmpty();
    }
}
