package vn.caunoi.report.life;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Remark;
import vn.caunoi.report.ReportTemplates;
import vn.caunoi.report.drafting.Drafting;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.shared.Refused;

/** Writes an edition anew from the records, in the words that officers gave it. */
@Component
class Writings {

    private final ReportTemplates templates;
    private final Drafting drafting;
    private final RemarkRows remarks;
    private final Corrections corrections;

    Writings(ReportTemplates templates, Drafting drafting, RemarkRows remarks, Corrections corrections) {
        this.templates = templates;
        this.drafting = drafting;
        this.remarks = remarks;
        this.corrections = corrections;
    }

    /** The edition as it is written at a posting; moving with the records where none is given. */
    Manuscript write(Scope scope, Edition edition, @Nullable Long pin) {
        List<Remark> written = remarks.latest(edition.id());
        Manuscript manuscript = drafting.write(
                scope,
                new Drafting.Asked(
                        plan(scope, edition),
                        edition.of().code(),
                        edition.of().period(),
                        edition.cutOff(),
                        pin,
                        passages(written)));
        return corrections.told(scope, edition, new Quoting(written).in(manuscript));
    }

    ReportTemplate plan(Scope scope, Edition edition) {
        return templates
                .known(scope)
                .find(edition.of().line(), edition.of().template(), edition.plan())
                .orElseThrow(NotFound::new);
    }

    private static Map<String, String> passages(List<Remark> written) {
        return written.stream()
                .filter(remark -> remark.kind() == Remark.Kind.PASSAGE && remark.words() != null)
                .collect(Collectors.toMap(Remark::about, remark -> Objects.requireNonNull(remark.words())));
    }

    /**
     * Looks at a part in the officer's own words.
     *
     * @throws NotFound where the plan has no such part to write
     * @throws Refused where a place names no figure of the plan
     */
    void check(Scope scope, Edition edition, String part, @Nullable String words) {
        ReportTemplate plan = plan(scope, edition);
        if (plan.parts()
                .filter(each -> each instanceof ReportTemplate.Says || each instanceof ReportTemplate.Asks)
                .noneMatch(each -> each.id().equals(part))) {
            throw new NotFound();
        }
        if (words != null) {
            plan.checked(words);
        }
    }
}
