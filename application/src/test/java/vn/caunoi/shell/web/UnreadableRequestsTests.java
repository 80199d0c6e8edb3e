package vn.caunoi.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

@DisplayName("Yêu cầu không trả lời được")
class UnreadableRequestsTests {

    private final UnreadableRequests door = new UnreadableRequests(DataSize.ofMegabytes(1), List.of());
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    @DisplayName("chờ cơ sở dữ liệu không được vì quá đông: 503, hẹn hỏi lại; lỗi khác vẫn là lỗi của máy chủ")
    void whoWaitedInVainMayAskAgain() throws Exception {
        ask((_, _) -> {
            throw new ServletException(new IllegalStateException(new SQLTransientConnectionException("all are taken")));
        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThatThrownBy(() -> ask((_, _) -> {
                    throw new IllegalStateException("ours");
                }))
                .hasMessage("ours");
    }

    private void ask(FilterChain inside) throws Exception {
        door.doFilter(new MockHttpServletRequest("GET", "/tai-khoan"), response, inside);
    }
}
