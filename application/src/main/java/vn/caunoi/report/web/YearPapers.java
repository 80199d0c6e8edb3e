package vn.caunoi.report.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.caunoi.report.Rounding;
import vn.caunoi.report.YearPaper;
import vn.caunoi.report.YearResult;
import vn.caunoi.report.document.PartyPaper;
import vn.caunoi.report.document.PartyPaperDocument;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** Writes the paper of a year in the name of this house. */
@Component
class YearPapers {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Messages messages;
    private final House.Source house;
    private final YearChoices choices;

    YearPapers(Messages messages, House.Source house, YearChoices choices) {
        this.messages = messages;
        this.house = house;
        this.choices = choices;
    }

    /** The paper as a file. */
    ResponseEntity<byte[]> download(YearResult result, Rounding rounding) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename(fileName(result), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(PartyPaperDocument.of(of(result, rounding)));
    }

    private PartyPaper of(YearResult result, Rounding rounding) {
        return new YearPaper(vietnamese(), house.house(), rounding, choices.today()).of(result);
    }

    private String fileName(YearResult result) {
        return vietnamese()
                .t(
                        "report.paper.file",
                        Integer.toString(result.year().first().getYear()),
                        result.unit().code());
    }

    private Text vietnamese() {
        return messages.in(Messages.VIETNAMESE);
    }
}
