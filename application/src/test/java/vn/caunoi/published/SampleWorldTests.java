package vn.caunoi.published;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** What is asked of the loaded sample, in one JVM, so that it is loaded once. */
@DisplayName("Bản mẫu đã nạp")
class SampleWorldTests {

    @Nested
    @DisplayName("Số liệu theo báo chí")
    class Published extends EveryPublishedFigure {}

    @Nested
    @DisplayName("Cả thế giới mẫu")
    class Whole extends WholeWorld {}

    @Nested
    @DisplayName("Câu của các bài báo trong báo cáo")
    class Sentences extends SeedSentences {}

    @Nested
    @DisplayName("Năm phút đầu của người mới")
    class Newcomer extends NewcomerWalk {}

    @Nested
    @DisplayName("Từ tổng quan đến bản đã chốt")
    class Signed extends ReportWalk {}
}
