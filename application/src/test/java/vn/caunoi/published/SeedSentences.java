package vn.caunoi.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.TestInstallation;

/** The sentences of the seed texts that records can give, as the reports of the sample say them. */
abstract class SeedSentences {

    private static final TestInstallation HOUSE = LoadedSample.open();

    @Test
    @DisplayName("từng câu của các bài báo 000, 001, 002 đứng trong báo cáo năm 2016 và báo cáo nhiệm kỳ 2015-2020")
    void each_sentence_stands_in_its_report() {
        stand("year", "/api/v1/reports/year?unit=HN-PARTY&period=2016&format=json");
        stand("term", "/api/v1/reports/term?unit=HN-PARTY&period=NK:2015-2020&asOf=2020-10-21&format=json");
    }

    private static void stand(String template, String address) {
        List<String> sentences = sentences(address);
        assertThat(expected(template))
                .allSatisfy(expected ->
                        assertThat(sentences).as(expected).anyMatch(sentence -> sentence.contains(expected)));
    }

    @Test
    @DisplayName("mỗi con số trong câu mở ra đúng con số ấy")
    void every_number_of_a_sentence_opens_to_itself() {
        JsonNode report = report("/api/v1/reports/term?unit=HN-PARTY&period=NK:2015-2020&asOf=2020-10-21&format=json");
        int opened = 0;
        for (JsonNode figure : report.get("figures")) {
            String address = figure.get("path").asString().replaceFirst("^/chi-so", "/api/v1/figures");
            HttpResponse<String> answer = HOUSE.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            JsonNode value = JsonMapper.shared().readTree(answer.body()).get("value");
            assertThat(value).as(address).isEqualTo(figure.get("value"));
            opened++;
        }
        assertThat(opened).isGreaterThan(25);
    }

    private static List<String> sentences(String address) {
        List<String> sentences = new ArrayList<>();
        for (JsonNode section : report(address).get("sections")) {
            for (JsonNode block : section.get("blocks")) {
                if (block.get("is").asString().equals("said")) {
                    StringBuilder said = new StringBuilder();
                    block.get("sentence")
                            .get("parts")
                            .forEach(part -> said.append(part.get("text").asString()));
                    sentences.add(said.toString());
                }
            }
        }
        return sentences;
    }

    private static JsonNode report(String address) {
        HttpResponse<String> answer = HOUSE.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).get("report");
    }

    private static List<String> expected(String template) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SeedSentences.class.getResourceAsStream("seed-sentences.txt")),
                StandardCharsets.UTF_8))) {
            List<String> expected = lines.lines()
                    .filter(line -> line.startsWith(template + "|"))
                    .map(line -> line.substring(template.length() + 1))
                    .toList();
            assertThat(expected).isNotEmpty();
            return expected;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
