package vn.caunoi.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TraceTests {

    @Test
    @DisplayName("D12: nhật ký lỗi nói lỗi gì, ở đâu, không nhắc lại điều đã gõ")
    void theLogRepeatsNothingThatWasTyped() {
        Exception failure = new IllegalStateException(
                "Nguyễn Văn A 001084012345", new IllegalArgumentException("expand 'Nguyễn Văn A'"));
        assertThat(Trace.of(failure))
                .contains("IllegalStateException", "Caused by: java.lang.IllegalArgumentException", "TraceTests")
                .doesNotContain("Nguyễn", "0010");
        assertThat(Trace.of(null)).isEmpty();
    }
}
