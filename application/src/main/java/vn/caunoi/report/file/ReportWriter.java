package vn.caunoi.report.file;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.report.Manuscript;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Writes a report in the asked format. */
@Component
public class ReportWriter {

    /** The format of the paper that is signed. */
    public static final String MAIN = "docx";

    private static final List<String> ORDER = List.of(MAIN, "pdf", "xlsx", "csv", "json");

    private final List<ReportFormat> formats;

    ReportWriter(List<ReportFormat> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparing(format -> ORDER.indexOf(format.name())))
                .toList();
    }

    public List<String> formats() {
        return formats.stream().map(ReportFormat::name).toList();
    }

    /**
     * The file.
     *
     * @throws Refused where there is no such format
     */
    public ReportFile write(Manuscript manuscript, String format) {
        ReportFormat chosen = formats.stream()
                .filter(each -> each.name().equals(format))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(Refusal.of("report.refusal.format", format, String.join(", ", formats()))));
        return new ReportFile(name(manuscript.head(), format), chosen.type(), chosen.write(manuscript));
    }

    private static String name(Manuscript.Head head, String format) {
        String period = head.period().replaceAll("[^A-Za-z0-9-]+", "-");
        return "%s-%s-%s.%s".formatted(head.template(), period, head.unit(), format);
    }
}
