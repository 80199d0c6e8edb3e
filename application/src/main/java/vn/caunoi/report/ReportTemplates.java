package vn.caunoi.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.report.template.PlanRows;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.report.template.StoredPlan;
import vn.caunoi.report.template.TemplateFile;
import vn.caunoi.shared.Refused;

/**
 * The plans of reports: one reviewed file each that comes with the program, read once at start and refused with file and reasons
 * if it cannot be used, and those that the offices have uploaded, asked for whenever plans are.
 */
@Component
public class ReportTemplates {

    private static final Logger LOG = LoggerFactory.getLogger(ReportTemplates.class);
    private static final String FILES = "classpath*:reports/*.yaml";

    private final Catalogue catalogue;
    private final PlanRows rows;
    private final List<KnownTemplates.Known> reviewed;

    /** What was read once, by the fingerprint of its file; empty where this program cannot use it. */
    private final Map<String, Optional<ReportTemplate>> read = new ConcurrentHashMap<>();

    ReportTemplates(Catalogue catalogue, PlanRows rows) {
        this.catalogue = catalogue;
        this.rows = rows;
        try {
            reviewed = Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(this::reviewed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KnownTemplates.Known reviewed(Resource file) {
        try (InputStream content = file.getInputStream()) {
            String yaml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return KnownTemplates.Known.reviewed(TemplateFile.of(yaml, catalogue), yaml);
        } catch (Refused refused) {
            throw new IllegalStateException(file.getFilename() + ": " + refused.refusals(), refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plans that there are now for this reader: what was uploaded to a line is known to whoever reaches a unit of it. */
    public KnownTemplates known(Scope scope) {
        List<KnownTemplates.Known> known = new ArrayList<>(reviewed);
        for (StoredPlan stored : rows.all(scope)) {
            // a version once uploaded is that version for good, also where a later program brings one of the same
            // number
            known.removeIf(plan -> stored.is(plan.line(), plan.code(), plan.version()));
            known.add(KnownTemplates.Known.stored(stored, template(scope, stored)));
        }
        return new KnownTemplates(known, rows.uses(scope));
    }

    private Optional<ReportTemplate> template(Scope scope, StoredPlan stored) {
        Optional<ReportTemplate> before = read.get(stored.fingerprint());
        if (before != null) {
            return before;
        }
        Optional<ReportTemplate> now = usable(stored, rows.yaml(scope, stored));
        read.put(stored.fingerprint(), now);
        return now;
    }

    /** A plan was looked at when it came; this program may no longer have an indicator of it. */
    private Optional<ReportTemplate> usable(StoredPlan stored, String yaml) {
        try {
            return Optional.of(TemplateFile.of(yaml, catalogue));
        } catch (Refused refused) {
            LOG.warn(
                    "plan {} {} version {} cannot be used: {}",
                    stored.line(),
                    stored.code(),
                    stored.version(),
                    refused.refusals());
            return Optional.empty();
        }
    }

    /** The file of a plan, letter by letter. */
    public String yaml(Scope scope, KnownTemplates.Known plan) {
        return plan.stored() == null ? plan.yaml() : rows.yaml(scope, plan.stored());
    }
}
