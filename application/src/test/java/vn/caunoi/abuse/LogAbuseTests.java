package vn.caunoi.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;

/** The log tells what the program does, and nothing of whom. */
class LogAbuseTests {

    private static final AbuseHouse HOUSE = AbuseHouse.fresh();

    @Test
    @Abuse("D12")
    void the_log_holds_no_name_no_password_and_no_sign_that_somebody_typed() {
        Untouched before = HOUSE.rows();
        List<String> said = logged(() -> {
            Visitor officer = HOUSE.visit(SampleReaders.OFFICER);
            String member = HOUSE.memberOf(AbuseHouse.OWN);
            officer.open(member);
            officer.open("/thanh-vien?tim=" + "L%C3%AA%20V%C4%83n%20Long%0d%0aWARN%20forged%1b%5B31m");
            officer.open("/khong-co/L%C3%AA%20V%C4%83n%20Long%1b%5B2J");
            officer.post("/thanh-vien/ghi/ket-nap?to-chuc=" + AbuseHouse.OWN, officer.token("/tai-khoan"), typed());
            officer.upload("/nhap-du-lieu", "tep", "Lê Văn Long\u001b[31m.xlsx", "Lê Văn Long");
            Visitor guesser = Visitor.from(HOUSE.installation(), "127.0.0.8");
            guesser.post(
                    "/dang-nhap",
                    guesser.token("/dang-nhap"),
                    Map.of("tai-khoan", "Lê Văn Long\r\nWARN forged", "mat-khau", "Lê Văn Long"));
        });
        assertThat(HOUSE.rows()).isEqualTo(before);
        assertThat(said).noneMatch(line -> line.matches("(?s).*[\\p{Cntrl}&&[^\\n\\t]].*"));
        assertThat(said)
                .noneMatch(line -> line.contains("Lê Văn Long")
                        || line.contains("forged")
                        || line.contains(SampleReaders.PASSWORD));
    }

    /** The server repeats a line, a field or a cookie that it cannot read, the first time one comes. */
    @Test
    void what_the_server_cannot_read_it_does_not_repeat() {
        assertThat(List.of(
                        "org.apache.coyote.http11.Http11Processor",
                        "org.apache.tomcat.util.http.Parameters",
                        "org.apache.tomcat.util.http.Rfc6265CookieProcessor"))
                .noneMatch(each -> LoggerFactory.getLogger(each).isInfoEnabled());
    }

    private static Map<String, String> typed() {
        return Map.of("ho-ten", "Lê Văn Long", "ma-nguoi", "012345678901", "ngay", "32/13/2016");
    }

    private static List<String> logged(Runnable work) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> list = new ListAppender<>();
        Level before = root.getLevel();
        list.start();
        root.addAppender(list);
        root.setLevel(Level.INFO);
        try {
            work.run();
            root.info("the end of what was heard");
        } finally {
            root.setLevel(before);
            root.detachAppender(list);
        }
        assertThat(list.list).isNotEmpty();
        return list.list.stream()
                .map(event -> event.getFormattedMessage() + cause(event))
                .collect(Collectors.toList());
    }

    private static String cause(ILoggingEvent event) {
        return event.getThrowableProxy() == null
                ? ""
                : String.valueOf(event.getThrowableProxy().getMessage());
    }
}
