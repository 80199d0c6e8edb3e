package vn.caunoi.report.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.house.EnglishWords;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.Role;
import vn.caunoi.organization.Organizations;

/** Reports of many units in one job: one file at the end or none, in the name of who asked, also across a restart. */
class BatchTests {

    private static final String PAGE = "/bao-cao/hang-loat";
    private static final Map<String, String> CELLS =
            Map.of("mau", "year", "unit", "HN-DB-01", "loai", "all", "ky", "2016", "ngay", "end");
    private static final String API = "/api/v1/reports/%s/batches?unit=%s&kind=%s&period=%s";
    private static final Pattern JOB = Pattern.compile(PAGE + "/\\d+");
    private static final long PATIENCE_MILLIS = 120_000;

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);

    @AfterEach
    void theProgramRuns() {
        scheduler().start();
    }

    @Test
    @Abuse("A06")
    void the_file_holds_the_paper_of_every_unit_as_its_own_page_gives_it() {
        String job = asked(OFFICER, CELLS);
        until(OFFICER, job, "Đã xong");
        Map<String, byte[]> file = Unpacked.of(OFFICER.download(job + "/tep?columns=ngay_vao_dang&unit=HN-PARTY")
                .body());
        assertThat(file.keySet())
                .hasSize(3)
                .allMatch(name -> name.matches("year-2016-HN-DB-01-[123]-chi-bo-[a-z0-9-]+\\.docx"));
        file.forEach((name, paper) -> assertThat(paper)
                .as(name)
                .isEqualTo(OFFICER.download("/bao-cao/tai?mau=year&ky=2016&dang=docx&unit="
                                + name.replaceAll("year-2016-|-chi-bo.*", ""))
                        .body()));
        assertThat(OFFICER.open(PAGE).body()).contains(job + "/tep", "3/3 đơn vị");
        Visitor english = READERS.visit(SampleReaders.OFFICER);
        EnglishWords words = EnglishWords.beside(HOUSE, List.of());
        for (String page : List.of(PAGE, job)) {
            assertThat(words.vietnameseOn(english.open(page + "?lang=en").body()))
                    .isEmpty();
        }
    }

    @Test
    void a_job_whose_program_died_in_the_middle_is_finished_by_the_next_one() {
        long job = posted(API.formatted(
                "congress-figures",
                "HN-PARTY",
                "grassroots",
                "2016-07-01..2016-09-30&asOf=2016-12-31&unitsOn=cut-off"));
        until(job, state -> state.get("done").asInt() > 1);
        scheduler().stop();
        JsonNode stopped = state(job);
        assertThat(stopped.get("state").asString()).isEqualTo("queued");
        assertThat(stopped.get("done").asInt()).isLessThan(stopped.get("total").asInt());
        assertThat(HOUSE.get("/api/v1/report-batches/" + job + "/file").statusCode())
                .isEqualTo(404);
        asOwner(
                "update report.scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = now() - interval '1 hour' returning 1");
        scheduler().start();
        JsonNode finished = until(
                job,
                state ->
                        !Set.of("running", "queued").contains(state.get("state").asString()));
        assertThat(finished.get("state").asString()).isEqualTo("done");
        Map<String, byte[]> file = Unpacked.of(file(job).body());
        int missing = finished.get("missing").size();
        assertThat(missing).as("founded after the period").isPositive();
        assertThat(file).hasSize(finished.get("total").asInt() - missing + 1);
        assertThat(new String(Objects.requireNonNull(file.get("khong-lap-duoc.txt")), StandardCharsets.UTF_8))
                .contains("HN-CB-110: Không có đơn vị này vào cuối kỳ");
    }

    @Test
    void asked_for_twice_while_it_waits_it_is_one_job() {
        scheduler().stop();
        assertThat(asked(OFFICER, CELLS)).isEqualTo(asked(OFFICER, CELLS));
    }

    @Test
    void where_no_unit_has_such_a_report_there_is_no_file_but_a_reason_and_it_can_be_begun_anew() {
        String job = asked(
                OFFICER,
                Map.of(
                        "mau",
                        "term",
                        "unit",
                        "HN-PARTY",
                        "loai",
                        "direct",
                        "ky",
                        "1990-01-01..1991-12-31",
                        "chot",
                        "31/12/2016",
                        "ngay",
                        "cut-off"));
        HttpResponse<String> page = until(OFFICER, job, "Không lập được");
        assertThat(page.body()).contains("Không đơn vị nào lập được", "Đơn vị không lập được báo cáo", "lam-lai");
        assertThat(OFFICER.download(job + "/tep").statusCode()).isEqualTo(404);
        assertThat(OFFICER.submit(job, job + "/lam-lai", Map.of()).body()).contains("làm lại từ đầu");
        until(OFFICER, job, "Không lập được");
    }

    @Test
    void a_right_withdrawn_in_between_ends_the_job_without_a_file() {
        UnitId committee = HOUSE.bean(Transactions.class)
                .reading(
                        HOUSE.actor(),
                        () -> Objects.requireNonNull(HOUSE.bean(Organizations.class)
                                .ids(List.of("HN-DB-01"))
                                .get("HN-DB-01")));
        READERS.open("tam-quyen", Role.STANDING_COMMITTEE, List.of(Grant.unit(committee, Line.PARTY, Right.FIGURES)));
        Visitor reader = READERS.visit("tam-quyen");
        scheduler().stop();
        String job = asked(reader, CELLS);
        asOwner("delete from identity.account_grant g using identity.account a join identity.holder h "
                + "using (holder_id) where a.account_id = g.account_id and h.username = 'tam-quyen' returning 1");
        asOwner("select identity.rebuild_reach()");
        scheduler().start();
        assertThat(until(reader, job, "Không lập được").body()).contains("Quyền xem đơn vị HN-DB-01 không còn");
        assertThat(reader.download(job + "/tep").statusCode()).isEqualTo(404);
        assertThat(asOwner("select count(*) from report.batch_unit where document is not null")
                        .get(0, Integer.class))
                .isZero();
    }

    @Test
    @Abuse("A14")
    void a_job_that_was_stopped_leaves_nothing_and_nobody_else_sees_it() {
        scheduler().stop();
        String job = asked(OFFICER, CELLS);
        Record task = asOwner("select task_instance, task_data from report.scheduled_tasks");
        assertThat(task.get(0, String.class)).matches("\\d+-1");
        assertThat(task.get(1)).as("nothing but the number of the job").isNull();
        Visitor other = READERS.visit(SampleReaders.COMMITTEE);
        String token = other.token(PAGE);
        Untouched before = Untouched.now(HOUSE);
        assertThat(other.open(job).statusCode()).isEqualTo(404);
        assertThat(other.post(job + "/dung", token, Map.of()).statusCode()).isEqualTo(404);
        assertThat(other.open(PAGE).body()).doesNotContain(job);
        assertThat(HOUSE.get("/api/v1/report-batches/" + job.replaceAll("\\D+", ""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
        assertThat(OFFICER.submit(job, job + "/dung", Map.of()).body()).contains("Đã dừng");
        scheduler().start();
        assertThat(OFFICER.submit(job, job + "/lam-lai", Map.of()).statusCode()).isEqualTo(200);
        assertThat(until(OFFICER, job, "Đã xong").body()).contains("3/3 đơn vị");
    }

    @Test
    void what_cannot_be_asked_is_said_at_its_field_with_everything_kept() {
        String token = OFFICER.token(PAGE);
        HttpResponse<String> answer = OFFICER.post(
                PAGE,
                token,
                Map.of("mau", "year", "unit", "HN-CB-001", "loai", "all", "ky", "2016", "chot", "31/12/2016"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("không có đơn vị nào thuộc loại này vào ngày 31/12/2016", "value=\"31/12/2016\"")
                .contains("<option value=\"HN-CB-001\" selected>");
        assertThat(OFFICER.post(PAGE, token, Map.of("mau", "year", "unit", "X", "loai", "x", "ky", ""))
                        .body())
                .contains("grassroots, direct, all", "data-error-summary");
        assertThat(refusal(API.formatted("year", "HN-PARTY", "all", "2016-Q3"))).contains("không dùng được cho mẫu");
        assertThat(refusal(API.formatted("year", "HN-PARTY", "all", "2030"))).contains("chưa đến");
        assertThat(refusal("/api/v1/reports/year/batches?kind=all&period=2016")).contains("Thiếu tham số unit");
        assertThat(HOUSE.get("/api/v1/openapi.json").body())
                .contains("/api/v1/reports/{template}/batches", "/api/v1/report-batches/{id}/file");
    }

    private static BatchScheduler scheduler() {
        return HOUSE.bean(BatchScheduler.class);
    }

    /** The page of the job that was asked for. */
    private static String asked(Visitor visitor, Map<String, String> form) {
        HttpResponse<String> page = visitor.submit(PAGE, PAGE, form);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        Matcher job = JOB.matcher(page.uri().getPath());
        assertThat(job.matches()).as(page.uri().toString()).isTrue();
        return job.group();
    }

    private static HttpResponse<String> until(Visitor visitor, String job, String words) {
        long began = System.currentTimeMillis();
        HttpResponse<String> page = visitor.open(job);
        while (!page.body().contains(words)) {
            pause(began, page.body());
            page = visitor.open(job);
        }
        return page;
    }

    private static JsonNode until(long job, Predicate<JsonNode> reached) {
        long began = System.currentTimeMillis();
        JsonNode state = state(job);
        while (!reached.test(state)) {
            pause(began, state.toString());
            state = state(job);
        }
        return state;
    }

    private static void pause(long began, String seen) {
        assertThat(System.currentTimeMillis() - began).as(seen).isLessThan(PATIENCE_MILLIS);
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode state(long job) {
        return JsonMapper.shared()
                .readTree(HOUSE.get("/api/v1/report-batches/" + job).body());
    }

    private static HttpResponse<String> post(String address) {
        return TestInstallation.send(HOUSE.request(address)
                .header("Authorization", "Bearer " + HOUSE.token())
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static long posted(String address) {
        HttpResponse<String> answer = post(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JsonMapper.shared().readTree(answer.body()).get("id").asLong();
    }

    private static String refusal(String address) {
        HttpResponse<String> answer = post(address);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private static HttpResponse<byte[]> file(long job) {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            return client.send(
                    HOUSE.request("/api/v1/report-batches/" + job + "/file")
                            .header("Authorization", "Bearer " + HOUSE.token())
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first row of what a statement answers, or of nothing. */
    private static Record asOwner(String sql) {
        var owner = HOUSE.database().owner();
        try (Connection connection =
                DriverManager.getConnection(HOUSE.database().url(), owner.user(), owner.password())) {
            return DSL.using(connection).fetch(sql).stream().findFirst().orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
