package vn.caunoi.overheard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.audit.AnswerNotes;

/** Whoever reads along notices: a page that tells of somebody else, or a refusal without an event, turns the test red in which it was asked for. */
class OverheardTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();

    /** Of the one cell whose records the secretary holds. */
    private static final String MEMBER = "Lê Văn Long";

    private static final String CODE = "DV-0001";

    private String said = "";
    private HttpStatus status = HttpStatus.OK;
    private boolean concealed;

    @Test
    @DisplayName("Bí thư nghe tên đảng viên của chi bộ mình: không ai bị nêu oan")
    void whoHoldsTheRecordsMayHearOfHisOwn() {
        Visitor secretary = READERS.visit(SampleReaders.SECRETARY);
        whileThePageSays(MEMBER, () -> secretary.open("/lo-loi"));
        assertThat(Ears.told()).isEmpty();
    }

    @Test
    @DisplayName("Người chỉ giữ số liệu nghe tên hay mã một người thì bị phát hiện")
    void whoHoldsFiguresHearsOfNobody() {
        Visitor committee = READERS.visit(SampleReaders.COMMITTEE);
        whileThePageSays(MEMBER, () -> committee.open("/lo-loi"));
        whileThePageSays(CODE, () -> committee.open("/lo-loi"));
        assertThat(Ears.told()).hasSize(2).allMatch(leak -> leak.contains("/lo-loi"));
    }

    @Test
    @DisplayName("Người chưa đăng nhập nghe tên thì bị phát hiện, nghe lại chữ mình gõ thì không")
    void whoeverComesByHearsOnlyWhatHeTyped() {
        whileThePageSays(MEMBER, () -> Visitor.nobody(HOUSE).open("/assets/lo-loi"));
        assertThat(Ears.told()).singleElement().asString().contains(MEMBER);
        whileThePageSays(CODE, () -> Visitor.nobody(HOUSE).open("/assets/lo-loi?q=" + CODE));
        assertThat(Ears.told()).isEmpty();
    }

    @Test
    @DisplayName("Từ chối mà nhật ký không ghi thì bị phát hiện, ghi rồi thì không")
    void aRefusalLeavesItsEvent() {
        Visitor secretary = READERS.visit(SampleReaders.SECRETARY);
        status = HttpStatus.CONFLICT;
        whileThePageSays("gì đó", () -> secretary.open("/lo-loi"));
        assertThat(Ears.told()).isEmpty();
        concealed = true;
        whileThePageSays("gì đó", () -> secretary.open("/lo-loi"));
        assertThat(Ears.told()).singleElement().asString().contains("GET /lo-loi 409", "all=0");
    }

    /** Called by the application. */
    public ResponseEntity<String> answer(HttpServletRequest request) {
        if (concealed) request.setAttribute(AnswerNotes.TOLD, true);
        return ResponseEntity.status(status).body(said);
    }

    private void whileThePageSays(String words, Supplier<HttpResponse<String>> asked) {
        said = "<p>Có " + words + " ở đây</p>";
        RequestMappingHandlerMapping mappings = HOUSE.bean(RequestMappingHandlerMapping.class);
        RequestMappingInfo mapping = RequestMappingInfo.paths("/lo-loi", "/assets/lo-loi")
                .methods(RequestMethod.GET)
                .options(mappings.getBuilderConfiguration())
                .build();
        try {
            mappings.registerMapping(mapping, this, OverheardTests.class.getMethod("answer", HttpServletRequest.class));
            assertThat(asked.get().body()).contains(words);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        } finally {
            mappings.unregisterMapping(mapping);
        }
    }
}
