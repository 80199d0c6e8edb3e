package vn.caunoi.report.life;

import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Manuscript;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** Has the paper of a correction say so: which paper it takes the place of, and why. */
@Component
class Corrections {

    private final EditionRows editions;
    private final SnapshotRows snapshots;
    private final Text text;

    Corrections(EditionRows editions, SnapshotRows snapshots, Messages messages) {
        this.editions = editions;
        this.snapshots = snapshots;
        this.text = messages.in(Messages.VIETNAMESE);
    }

    /** The same report, under a title that tells of the paper before it where there is one. */
    Manuscript told(Scope scope, Edition edition, Manuscript manuscript) {
        String reason = edition.reason();
        if (reason == null) {
            return manuscript;
        }
        return editions.of(scope, edition.of().id()).stream()
                .filter(other -> other.number() == edition.number() - 1)
                .findFirst()
                .flatMap(other -> snapshots.sent(other.id()))
                .map(before -> manuscript.about(text.t(
                        "report.paper.corrects",
                        manuscript.about(),
                        before.as().number(),
                        text.date(before.as().dated()),
                        reason)))
                .orElse(manuscript);
    }
}
