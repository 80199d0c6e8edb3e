package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.access.Right;
import vn.caunoi.activity.ActivityDesk;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;

@DisplayName("Thêm một loại hoạt động")
class OneMoreKindTests {

    private static final String PASSWORD = "mật khẩu thử 1";

    @TempDir
    Path files;

    @Test
    @DisplayName(
            "là một tệp và một dòng thông điệp: có mẫu ghi, danh sách, nhập sổ và thành số liệu, không thêm mã nguồn")
    void isOneFileAndOneMessage() throws IOException {
        write("activities/THAM_QUAN.yaml", "code: THAM_QUAN\ngroup: meeting\nlines: [union]\npeople: needed\n");
        write("messages/activity.properties", "activity.kind.THAM_QUAN=Tham quan, học tập\n");
        write("messages/activity_en.properties", "activity.kind.THAM_QUAN=Study visit\n");
        write("catalogue/visit.people.yaml", """
                code: visit.people
                name: {vi: "Người tham quan, học tập", en: "People on study visits"}
                definition: {vi: "Tổng số người trong kỳ", en: "People in the period"}
                measure: {vi: "người", en: "people"}
                source: records
                way: occurrences
                line: union
                kinds: [activity.THAM_QUAN]
                counts: people
                breakdowns: [child, year]
                good: up
                examples: []
                """);
        TestInstallation house = TestInstallation.fresh().withFiles(files);
        try {
            walk(house);
        } finally {
            house.stop();
        }
    }

    private static void walk(TestInstallation house) {
        ImportDesk desk = new ImportDesk(house);
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
        house.bean(Accounts.class)
                .open(new NewAccount(
                        "can-bo",
                        "can-bo",
                        Role.ORGANIZATION_OFFICER,
                        PASSWORD,
                        List.of(Grant.everything(Right.RECORDS))));
        ActivityDesk officer = ActivityDesk.of(Visitor.signIn(house, "can-bo", PASSWORD));
        String page = officer.body("/hoat-dong/moi?loai=THAM_QUAN");
        assertThat(page).contains("Tham quan, học tập", "name=\"so-nguoi\"").doesNotContain("name=\"so-tien\"");
        Map<String, String> form = new HashMap<>(officer.form("/hoat-dong/moi?loai=THAM_QUAN"));
        form.putAll(Map.of("to-chuc", "CD", "ngay", "5/3/2016", "so-nguoi", "35"));
        assertThat(officer.send("/hoat-dong/moi", form, List.of()).body()).contains("Đã ghi hoạt động");
        Workbooks row = Workbooks.of("hoat_dong", "ngay|to_chuc|loai|so_nguoi", "6/6/2016|CD|THAM_QUAN|20");
        assertThat(desk.send(row).rejected()).isEmpty();
        assertThat(officer.body("/hoat-dong?loai=THAM_QUAN&to-chuc=CD"))
                .contains("2 hoạt động", "Tham quan, học tập", "indicator=visit.people", ">55</a>");
        assertThat(desk.figure("indicator=visit.people&unit=CD&period=2016")).isEqualTo("55");
        assertThat(desk.export()).isNotEmpty();
    }

    private void write(String file, String content) throws IOException {
        Path path = files.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
