package vn.caunoi.report.file;

import org.springframework.stereotype.Component;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.document.OfficialPaperDocument;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;

/** The paper ready to be signed: number, day and name stay blank for the office. Party papers follow 36-HD/VPTW of 3/4/2018. */
@Component
class Docx implements ReportFormat {

    private final Messages messages;
    private final House.Source house;

    Docx(Messages messages, House.Source house) {
        this.messages = messages;
        this.house = house;
    }

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public String type() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public byte[] write(Manuscript manuscript) {
        return OfficialPaperDocument.of(new ReportPaper(
                        messages.in(Messages.VIETNAMESE),
                        house.house(manuscript.head().posting()))
                .of(manuscript));
    }
}
