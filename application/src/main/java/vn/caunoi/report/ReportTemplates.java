package vn.caunoi.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.report.template.TemplateFile;
import vn.caunoi.shared.Refused;

/** The plans of reports, one reviewed file each: read once at start, refused with file and reasons if they cannot be used. */
@Component
public class ReportTemplates {

    private static final String FILES = "classpath*:reports/*.yaml";

    private final List<ReportTemplate> templates;

    ReportTemplates(Catalogue catalogue) {
        try {
            templates = Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(file -> read(file, catalogue))
                    .sorted(Comparator.comparing(ReportTemplate::line)
                            .thenComparing(ReportTemplate::code)
                            .thenComparing(ReportTemplate::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportTemplate read(Resource file, Catalogue catalogue) {
        try (InputStream content = file.getInputStream()) {
            return TemplateFile.of(new String(content.readAllBytes(), StandardCharsets.UTF_8), catalogue);
        } catch (Refused refused) {
            throw new IllegalStateException(file.getFilename() + ": " + refused.refusals(), refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plans in their latest versions. */
    public List<ReportTemplate> all() {
        return templates.stream()
                .filter(template -> find(template.line(), template.code())
                        .filter(template::equals)
                        .isPresent())
                .toList();
    }

    /** The codes of the plans of a line. */
    public List<String> codes(Line line) {
        return templates.stream()
                .filter(template -> template.line() == line)
                .map(ReportTemplate::code)
                .distinct()
                .toList();
    }

    /** The latest version of a plan. */
    public Optional<ReportTemplate> find(Line line, String code) {
        return templates.stream()
                .filter(template -> template.line() == line && template.code().equals(code))
                .max(Comparator.comparing(ReportTemplate::version));
    }

    /** The version by which a report was begun. */
    public Optional<ReportTemplate> find(Line line, String code, int version) {
        return templates.stream()
                .filter(template ->
                        template.line() == line && template.code().equals(code) && template.version() == version)
                .findFirst();
    }
}
