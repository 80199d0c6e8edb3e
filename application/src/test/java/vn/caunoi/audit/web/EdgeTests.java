package vn.caunoi.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.access.Right;
import vn.caunoi.audit.Trail;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;

/** Every refusal, every change and every file is exactly one event, by the pattern of its address. */
class EdgeTests {

    private static final String PASSWORD = "Mật khẩu của người xem 2026";
    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final Account READER = account("nguoi-xem", PASSWORD);
    private static final String TOKEN = HOUSE.tokenOf(READER.actor());
    private static final Visitor VISITOR = Visitor.signIn(HOUSE, "nguoi-xem", PASSWORD);
    private static final Trail TRAIL = Trail.of(HOUSE);

    private static Account account(String name, String password) {
        return HOUSE.bean(Accounts.class)
                .open(new NewAccount(
                        name,
                        "Người xem (mẫu)",
                        Role.CELL_SECRETARY,
                        password,
                        List.of(Grant.everything(Right.RECORDS))));
    }

    @BeforeEach
    void forget() {
        TRAIL.news();
    }

    @Test
    void a_refusal_of_a_machine_is_one_event() {
        assertThat(status("GET", "/api/v1/figures?indicator=party.units&unit=KHONG-CO&asOf=2016-12-31"))
                .isEqualTo(404);
        assertRefused(READER, "GET /api/v1/figures", 404);
        assertThat(status("GET", "/api/v1/exports/workbook")).isEqualTo(403);
        assertRefused(READER, "GET /api/v1/exports/workbook", 403);
        assertThat(status("GET", "/api/v1/khong-co-gi/het")).isEqualTo(404);
        assertRefused(READER, "GET -", 404);
        assertThat(status("POST", "/api/v1/figures")).isEqualTo(405);
        assertRefused(READER, "POST /api/v1/figures", 405);
        assertThat(status("POST", "/api/v1/imports")).isEqualTo(415);
        assertRefused(READER, "POST /api/v1/imports", 415);
        assertThat(status("DELETE", "/api/v1/imports/77")).isIn(403, 404);
        assertThat(TRAIL.news(1))
                .singleElement()
                .asString()
                .startsWith(number() + " refused DELETE /api/v1/imports/{id}");
    }

    @Test
    void a_token_of_no_use_is_one_event_of_nobody_and_no_token_is_none() {
        HttpResponse<String> answer =
                TestInstallation.send(HOUSE.request("/api/v1/figures").header("Authorization", "Bearer doan-bua"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(TRAIL.news(1)).containsExactly("- refused GET /api/v1/figures {\"status\": 401}");
        assertThat(TestInstallation.send(HOUSE.request("/api/v1/figures")).statusCode())
                .isEqualTo(401);
        assertThat(TestInstallation.send(HOUSE.request("/khong-co-trang-nay")).statusCode())
                .isEqualTo(302);
        assertThat(TestInstallation.send(HOUSE.request("/assets/khong-co")).statusCode())
                .isEqualTo(404);
        assertThat(TRAIL.news()).isEmpty();
    }

    @Test
    void a_refusal_of_a_page_is_one_event() throws IOException {
        assertThat(VISITOR.open("/to-chuc/KHONG-CO?ten=Bi-Mat").statusCode()).isEqualTo(404);
        assertRefused(READER, "GET /to-chuc/{ma}", 404);
        assertThat(VISITOR.open("/nhap-du-lieu").statusCode()).isEqualTo(403);
        assertRefused(READER, "GET /nhap-du-lieu", 403);
        assertThat(VISITOR.post("/nhap-du-lieu", "ten=A").statusCode()).isEqualTo(403);
        assertRefused(READER, "POST /nhap-du-lieu", 403);
        assertThat(VISITOR.post("/khong-co/het", "ten=A").statusCode()).isEqualTo(403);
        assertRefused(READER, "POST -", 403);
        assertThat(VISITOR.open("/tong-quan").statusCode()).isEqualTo(200);
        assertThat(TRAIL.news()).isEmpty();
        assertThat(tooLarge()).contains(" 413 ");
        assertThat(TRAIL.news(1)).containsExactly("- refused POST /api/v1/imports {\"status\": 413}");
    }

    @Test
    void a_file_that_cannot_be_read_is_one_event() {
        HttpResponse<String> answer = TestInstallation.send(HOUSE.request("/api/v1/imports?dryRun=true")
                .header("Authorization", "Bearer " + HOUSE.token())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"file\"; "
                        + "filename=\"so.xlsx\"\r\n\r\n\r\n--x--\r\n")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TRAIL.news(1))
                .containsExactly(HOUSE.actor().accountId() + " refused POST /api/v1/imports {\"status\": 422}");
    }

    @Test
    void a_file_that_leaves_is_one_event_with_its_rows() {
        assertThat(HOUSE.get("/api/v1/exports/workbook").statusCode()).isEqualTo(200);
        assertThat(TRAIL.news(1))
                .containsExactly(HOUSE.actor().accountId()
                        + " exported GET /api/v1/exports/workbook {\"rows\": 0, \"status\": 200}");
    }

    @Test
    void who_comes_and_goes_is_one_event_each_and_who_fails_is_not_named() {
        account("vao-ra", PASSWORD);
        TRAIL.news(1);
        Visitor visitor = Visitor.signIn(HOUSE, "vao-ra", PASSWORD);
        String in = TRAIL.news(1).getFirst();
        assertThat(in).endsWith(" signed-in door {}").doesNotStartWith("-");
        visitor.submit("/tong-quan", "/dang-xuat", Map.of());
        assertThat(TRAIL.news(1)).containsExactly(in.replace("signed-in", "signed-out"));
        for (int guess = 0; guess < 6; guess++) {
            Visitor.signIn(HOUSE, "vao-ra", "đoán " + guess);
        }
        List<String> failed = TRAIL.news(6);
        assertThat(failed).hasSize(6).allMatch(line -> line.startsWith("- sign-in-failed door {\"why\": "));
        assertThat(failed.getLast()).contains("Locked");
    }

    private static void assertRefused(Account account, String subject, int status) {
        assertThat(TRAIL.news(1))
                .containsExactly("%d refused %s {\"status\": %d}"
                        .formatted(account.actor().accountId(), subject, status));
    }

    private static long number() {
        return READER.actor().accountId();
    }

    private static int status(String method, String address) {
        return TestInstallation.send(HOUSE.request(address)
                        .header("Authorization", "Bearer " + TOKEN)
                        .method(method, BodyPublishers.noBody()))
                .statusCode();
    }

    /** Announces more than is taken, and waits for the answer only. */
    private static String tooLarge() throws IOException {
        URI house = URI.create(HOUSE.url());
        try (Socket line = new Socket(house.getHost(), house.getPort())) {
            line.getOutputStream()
                    .write(("POST /api/v1/imports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TOKEN
                                    + "\r\nConnection: close\r\nContent-Length: 99000000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            line.shutdownOutput();
            return new String(line.getInputStream().readNBytes(40), StandardCharsets.US_ASCII);
        }
    }
}
