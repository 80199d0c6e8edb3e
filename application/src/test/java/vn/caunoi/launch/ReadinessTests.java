package vn.caunoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("Khi chưa chuẩn bị xong")
class ReadinessTests {

    private final Readiness readiness = new Readiness(new DelegatingDataSource(), true);

    @Test
    @DisplayName("mọi trang bảo chờ (503), trừ /healthz; xong rồi thì mở")
    void pagesAskForPatience() throws Exception {
        assertThat(status("/dang-nhap")).isEqualTo(503);
        assertThat(status("/api/v1/figures")).isEqualTo(503);
        assertThat(status("/healthz")).isEqualTo(200);
        assertThat(readiness.ready()).isFalse();
        readiness.prepared();
        assertThat(status("/dang-nhap")).isEqualTo(200);
    }

    private int status(String address) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        readiness.doFilter(new MockHttpServletRequest("POST", address), response, new MockFilterChain());
        if (response.getStatus() == 503)
            assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        return response.getStatus();
    }
}
