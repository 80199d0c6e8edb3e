package vn.caunoi.report.file;

import org.springframework.stereotype.Component;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.document.OfficialPaperPdf;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;

/** The same paper as the .docx, for who reads or prints it without changing a word. */
@Component
class Pdf implements ReportFormat {

    private final Messages messages;
    private final House.Source house;

    Pdf(Messages messages, House.Source house) {
        this.messages = messages;
        this.house = house;
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public String type() {
        return "application/pdf";
    }

    @Override
    public byte[] write(Manuscript manuscript) {
        return OfficialPaperPdf.of(new ReportPaper(
                        messages.in(Messages.VIETNAMESE),
                        house.house(manuscript.head().posting()))
                .of(manuscript));
    }
}
