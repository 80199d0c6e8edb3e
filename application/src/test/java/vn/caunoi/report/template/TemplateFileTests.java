package vn.caunoi.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final String SHORT = """
            template: thu
            version: 1
            line: party
            name: {vi: "Thử"}
            about: "kết quả {ky}"
            periods: [year]
            figures: {x: party.cells}
            sections:
              - {heading: "I.", parts: [{id: cau, says: "Có {x}."}]}
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
    }

    /** Texts that the parser cannot read: nobody is told so in the parser's own English. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a: [ | Dòng 1, cột 5: ở đây phải là một giá trị",
                "a: [b c: d]} | Dòng 1, cột 12: ",
                "a: 1\\na: 2 | Dòng 2, cột 1: khóa “a” đã ghi ở trên",
                "a:\\n\\tb: 1 | Dòng 2, cột 1: có dấu Tab",
                "a: %b | Dòng 1, cột 4: lời không bắt đầu được bằng dấu “%”",
                "a: &b c\\nd: *b\\ne: *b | Dòng 3, cột 4: mẫu không dùng bí danh",
                "a: !!int mot | Dòng 1, cột 4: mẫu không dùng thẻ",
                "a: !<nu | Dòng 1, cột 8: mẫu không dùng thẻ",
                "a: [[[[[[[[[[[[[[ | Dòng 1, cột 15: các lớp lồng nhau quá 12 lớp.",
                "a: b: c | Dòng 1, cột 5: dấu hai chấm không đứng được ở đây",
                "a: 1\\nb\\nc: 2 | Dòng 3, cột 1: thiếu dấu hai chấm",
                "a: - b | Dòng 1, cột 4: dấu gạch đầu dòng không đứng được ở đây",
                "a: \"b | Dòng 1, cột 4: ngoặc kép mở ở đây chưa được đóng",
                "a: \"b \"c\" d\" | Dòng 1, cột 8: chỗ này phải là khóa",
                "a: {b: c d: e} | Dòng 1, cột 11: ",
                "a: {b: c]} | Dòng 1, cột 9: trong ngoặc nhọn, ở đây phải là dấu phẩy",
                "a: [b} | Dòng 1, cột 6: trong ngoặc vuông, ở đây phải là dấu phẩy",
                "a: 1\\n---\\nb: 2 | Dòng 2, cột 1: mỗi tệp chỉ có một mẫu",
                "a: \"\\q\" | Dòng 1, cột 6: dấu gạch chéo ngược",
                "a: >x | Dòng 1, cột 5: lời nhiều dòng",
                "a: 1\\n  b: 2 | Dòng 2, cột 4: dấu hai chấm không đứng được ở đây",
                "%A: 1\\na: 2 | Dòng 1, cột ",
                "a: b\u202ec | Dòng 1, cột 5: có ký tự U+202E không nhìn thấy"
            })
    void what_is_no_yaml_is_told_by_line_and_column_in_vietnamese(String yaml, String words) {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> read(yaml.replace("\\n", "\n").replace("\\t", "\t")));
        assertThat(said(refused.refusals()))
                .anyMatch(said -> said.contains(words))
                .noneMatch(said -> said.matches(".*\\b(found|expected|while|scanning|exceeded)\\b.*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "periods: [year] | periods: [] | periods: còn thiếu.",
                "says: \"Có {x}.\" | says: \"Có {x}.\", asks: \"Gì?\" | sections 1 › parts 1: mỗi phần chỉ là một trong asks, breaks-down, compares, draws, says, nhưng đang có cả asks, says",
                "says: \"Có {x}.\" | noi: \"Có {x}.\" | sections 1 › parts 1: phải ghi phần này là một trong",
                "says: \"Có {x}.\" | asks: \"Gì?\", for: [CELL] | sections 1 › parts 1 › for: không có khóa này",
                "says: \"Có {x}.\" | says: \"Có {x}.\", khoa-la: | sections 1 › parts 1 › khoa-la: không có khóa này",
                "vi: \"Thử\" | vi: \"Thử\", fr: \"Essai\" | name › fr: không có khóa này; dùng một trong: en, vi",
                "heading: \"I.\" | heading: \"I.\", level: 99 | sections 1 › level: phải từ 1 đến 3.",
                "heading: \"I.\" | heading: \"I.\", level: hai | sections 1 › level: phải là một số.",
                "heading: \"I.\" | heading: \"I.\", annex: co | sections 1 › annex: phải là true hoặc false.",
                "heading: \"I.\" | heading: \"\" | sections 1 › heading: còn thiếu.",
                "Có {x}. | Có \\u202e{x}. | sections 1 › parts 1 › says: có ký tự U+202E",
                "Có {x}. | Có {x}\\0. | sections 1 › parts 1 › says: có ký tự U+0000",
                "heading: \"I.\" | heading: \"I. \\U0001F600\" | sections 1 › heading: có ký tự U+1F600",
                "x: party.cells | nam: party.cells | figures › nam: tên số chỉ gồm chữ không dấu"
            })
    void what_would_be_taken_in_silence_is_refused(String there, String instead, String words) {
        String plan = SHORT.replace(there, instead);
        Refused refused = catchThrowableOfType(Refused.class, () -> read(plan));
        assertThat(said(refused.refusals())).as(plan).anyMatch(said -> said.contains(words));
    }

    @Test
    void all_places_of_a_sentence_that_cannot_be_read_are_told_at_once() {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> read(SHORT.replace("Có {x}.", "{donvi} có {x:nhanh}, {}, {x[}, } và {y}[ rồi {x")));
        assertThat(String.join("\n", said(refused.refusals())))
                .contains(
                        "“{donvi}”: mẫu này không có số",
                        "Trong “x:nhanh” không có cách ghi “nhanh”.",
                        "Không đọc được chỗ ghi số “”",
                        "Không đọc được chỗ ghi số “x[”",
                        "Thừa dấu đóng ngoặc trước “} và",
                        "“{y}”: mẫu này không có số",
                        "Thiếu dấu đóng ngoặc cho “{x”.");
        assertThat(refused.refusals()).hasSize(7);
    }

    @Test
    void a_plan_is_not_larger_than_several_of_the_program() {
        String many = IntStream.range(0, 480)
                .mapToObj(number -> "  s%d: party.cells\n".formatted(number))
                .collect(Collectors.joining("", "figures:\n", "sections:\n"));
        String chart = "{id: b%d, draws: \"Theo năm\", figures: [s1, s2]}, ";
        String charts = IntStream.range(0, 24).mapToObj(chart::formatted).collect(Collectors.joining());
        String longest = "{id: dai, asks: \"" + "a".repeat(2001) + "\"}, ";
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> read(SHORT.replace("figures: {x: party.cells}\nsections:\n", many)
                        .replace("{id: cau", charts + longest + "{id: cau")));
        assertThat(said(refused.refusals()))
                .contains(
                        "figures: mẫu có 480 số; nhiều nhất 100.",
                        "sections: mẫu có 24 biểu đồ; nhiều nhất 4.",
                        "sections: các biểu đồ có tất cả 48 số; nhiều nhất 12.",
                        "sections 1 › parts 25 › asks: dài 2.001 ký tự; nhiều nhất 2.000.");
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
