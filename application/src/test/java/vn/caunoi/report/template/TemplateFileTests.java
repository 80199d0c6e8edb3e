package vn.caunoi.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.report.ReportTemplates;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** A plan that cannot be used says where and why before anybody uses it. */
class TemplateFileTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();

    private static final String PLAN = """
            template: thu
            version: 1
            line: %s
            name: {vi: "Báo cáo thử"}
            about: "kết quả {ky}"
            periods: [year]
            figures:
              ket-nap: party.members.admitted
              to-chuc: {indicator: party.units, by: enterprise-type}
              %s
            sections:
              - heading: "I. KẾT QUẢ"
                parts:
                  - id: cau
                    says: "%s"
                  - id: bang
                    breaks-down: "Theo khu"
                    by: %s
                    figures: [%s]
            """;

    @Test
    void party_and_union_have_the_same_reports() {
        for (Line line : List.of(Line.PARTY, Line.UNION)) {
            assertThat(HOUSE.bean(ReportTemplates.class).known(HOUSE.scope()).codes(line))
                    .containsExactly("6-months", "9-months", "congress-figures", "quarter", "term", "year");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "party | x: party.nowhere | Kết nạp {ket-nap}. | zone | ket-nap | figures › x: danh mục không có chỉ tiêu mã party.nowhere.",
                "party | x: {indicator: party.members, by: level} | Có {x}. | zone | ket-nap | figures › x: chỉ tiêu party.members không phân tích được theo level",
                "party | x: {indicator: commendation.initiative, filter: {level: KHONG}} | Có {x}. | zone | ket-nap | figures › x › filter › level: không có giá trị “KHONG”; dùng một trong: CO_SO, KCN, THANH_PHO, TRUNG_UONG",
                "party | x: {indicator: party.units, by: enterprise-type} | Có {x[FDI]}. | zone | ket-nap | “{x[FDI]}”: không có phần “FDI”; dùng một trong: FDI_100",
                "party | x: {indicator: party.members.admitted, at: end} | Có {x}. | zone | ket-nap | là số phát sinh trong kỳ, không hỏi theo ngày",
                "party | x: {indicator: party.members, at: never} | Có {x}. | zone | ket-nap | figures › x › at: không có giá trị “never”.",
                "party | x: {indicator: party.members, of: union} | Có {x}. | zone | ket-nap | figures › x › of: không có khóa này",
                "union | x: union.units | Có {x}. | zone | x | figures › ket-nap: chỉ tiêu party.members.admitted thuộc hệ khác.",
                "party | x: party.cells | Kết nạp {ketnap}. | zone | ket-nap | “{ketnap}”: mẫu này không có số tên như vậy",
                "party | x: party.cells | Kết nạp {ket-nap:dau-nhiem-ky}. | zone | ket-nap | “{ket-nap:dau-nhiem-ky}”: số “ket-nap” không ghi được theo cách này.",
                "party | x: party.cells | Có {x[FDI_100]}. | zone | ket-nap | “{x[FDI_100]}”: số “x” không được phân tích trong mẫu",
                "party | x: party.cells | Kết nạp {ket-nap. | zone | ket-nap | sections 1 › parts 1 › says: Thiếu dấu đóng ngoặc cho “{ket-nap.”.",
                "party | x: party.cells | Kết nạp {ket-nap}. | unit-kind-x | ket-nap | sections 1 › parts 2 › by: không có cách phân tích “unit-kind-x”.",
                "party | x: enterprise.revenue | Kết nạp {ket-nap}. | child | x | chỉ tiêu enterprise.revenue không phân tích được theo child",
                "party | x: party.cells | Kết nạp {ket-nap}. | zone | khong | sections 1 › parts 2 › figures: mẫu không có số tên “khong”."
            })
    void a_plan_says_where_and_why_it_cannot_be_used(
            String line, String figure, String sentence, String by, String figures, String words) {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> read(PLAN.formatted(line, figure, sentence, by, figures)));
        assertThat(said(refused.refusals())).anyMatch(said -> said.contains(words));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> read(PLAN.formatted("party", "x: party.nowhere", "{y}", "nowhere", "z")));
        assertThat(refused.refusals()).hasSize(4);
        assertThat(said(catchThrowableOfType(Refused.class, () -> read("- một danh sách"))
                        .refusals()))
                .containsExactly("Tệp không phải là một mẫu báo cáo.");
        assertThat(said(catchThrowableOfType(Refused.class, () -> read("a: [")).refusals()))
                .singleElement()
                .asString()
                .startsWith("Không đọc được mẫu: ");
    }

    @Test
    void a_plan_without_fault_is_read() {
        ReportTemplate plan = read(PLAN.formatted(
                "party", "x: party.cells", "Kết nạp {ket-nap}[, {ket-nap:ke-hoach}].", "zone", "ket-nap"));
        assertThat(plan.figures()).containsKeys("ket-nap", "to-chuc", "x");
        assertThat(plan.parts()).extracting(ReportTemplate.Part::id).containsExactly("cau", "bang");
    }

    private static ReportTemplate read(String yaml) {
        return TemplateFile.of(yaml, HOUSE.bean(Catalogue.class));
    }

    private static List<String> said(List<Refusal> refusals) {
        Text text = HOUSE.bean(Messages.class).in(Messages.VIETNAMESE);
        return refusals.stream()
                .map(refusal -> TemplateWords.said(refusal, text))
                .toList();
    }
}
