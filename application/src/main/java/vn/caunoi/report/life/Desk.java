package vn.caunoi.report.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.report.Deed;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Outdated;
import vn.caunoi.report.Outdated.Moved;
import vn.caunoi.report.Remark;
import vn.caunoi.report.ReportChecks;
import vn.caunoi.report.Reports;
import vn.caunoi.report.Stage;
import vn.caunoi.report.Step;
import vn.caunoi.report.Unanswered;
import vn.caunoi.report.Warning;
import vn.caunoi.report.file.ReportWriter;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Text;

/** Where an edition is written, laid down and taken up again. */
@Component
class Desk {

    private final Writings writings;
    private final RemarkRows remarks;
    private final SnapshotRows snapshots;
    private final ReportWriter files;
    private final Ground ground;

    Desk(Writings writings, RemarkRows remarks, SnapshotRows snapshots, ReportWriter files, Ground ground) {
        this.writings = writings;
        this.remarks = remarks;
        this.snapshots = snapshots;
        this.files = files;
        this.ground = ground;
    }

    /** Where units are found, postings are numbered, and drafts are looked at. */
    @Component
    record Ground(QuestionReader questions, Subjects subjects, ReportChecks checks, PaperNumbers numbers) {}

    UnitId unit(Scope scope, Manuscript.Head head) {
        return ground.subjects()
                .find(scope, head.unit())
                .filter(Subject.OfUnit.class::isInstance)
                .map(subject -> ((Subject.OfUnit) subject).id())
                .orElseThrow(NotFound::new);
    }

    Reports.Read read(Scope scope, Edition edition) {
        if (edition.stage() == Stage.DRAFT) {
            Manuscript draft = writable(scope, edition);
            return new Reports.Read(edition, draft, "", shown(draft));
        }
        SnapshotRows.Kept kept = kept(edition);
        Optional<Reports.Sent> sent = edition.stage() == Stage.SENT || edition.stage() == Stage.FROZEN
                ? snapshots.sent(edition.id())
                : Optional.empty();
        return new Reports.Read(
                edition,
                sent.map(paper -> kept.manuscript().issued(issue(paper.as()))).orElseGet(kept::manuscript),
                kept.fingerprint(),
                kept.fingerprint());
    }

    /** A draft of a unit that is not known of those days any more says so; what was written into it stays. */
    private Manuscript writable(Scope scope, Edition edition) {
        try {
            return writings.write(scope, edition, null);
        } catch (NotFound unknown) {
            Refused why = new Refused(Refusal.of(
                    "report.refusal.unwritable",
                    edition.of().name(),
                    edition.of().last()));
            why.initCause(unknown);
            throw why;
        }
    }

    private static String shown(Manuscript manuscript) {
        return Fingerprint.of(new Printed(manuscript).text());
    }

    private SnapshotRows.Kept kept(Edition edition) {
        return snapshots.kept(
                edition.id(),
                edition.latest(Deed.Kind.SUBMITTED).map(Deed::number).orElseThrow(NotFound::new));
    }

    private static Manuscript.Issue issue(Step.Send as) {
        return new Manuscript.Issue(as.number(), as.signer(), as.dated(), as.face());
    }

    List<Remark> remarks(Edition edition) {
        return remarks.latest(edition.id());
    }

    List<Remark> writings(Edition edition) {
        return remarks.all(edition.id());
    }

    void write(Scope scope, Edition edition, Remark.Wanted wanted) {
        if (wanted.kind() == Remark.Kind.PASSAGE) {
            writings.check(scope, edition, wanted.about(), wanted.words());
        }
        Optional<Remark> standing = standing(edition, wanted);
        if (standing.map(Remark::revision).orElse(0) != wanted.seen() || !remarks.add(scope, edition.id(), wanted)) {
            throw Outdated.remark(edition, standing(edition, wanted).orElse(null));
        }
    }

    private Optional<Remark> standing(Edition edition, Remark.Wanted wanted) {
        return remarks.latest(edition.id()).stream()
                .filter(remark ->
                        remark.kind() == wanted.kind() && remark.about().equals(wanted.about()))
                .findFirst();
    }

    void carry(Scope scope, long from, long to) {
        remarks.carry(scope, from, to);
    }

    /** Looks whether what is acted on is what was shown. */
    void before(Scope scope, Edition edition, Step step) {
        switch (step) {
            case Step.Submit submit -> {
                if (Remark.revisions(remarks(edition)) != submit.revisions()) {
                    throw Outdated.stage(edition);
                }
                requireUnmoved(scope, edition, submit);
                requireAnswered(scope, edition);
            }
            case Step.Send send -> {
                requireDated(edition, send);
                ground.numbers()
                        .require(edition, kept(edition).manuscript().head().kind(), send);
            }
            case Step.Approve(String fingerprint) -> {
                if (!kept(edition).fingerprint().equals(fingerprint)) {
                    throw Outdated.stage(edition);
                }
            }
            default -> {}
        }
    }

    /** A paper is not older than what it reports, unless it was laid before the committee earlier still. */
    private static void requireDated(Edition edition, Step.Send send) {
        LocalDate laid = edition.latest(Deed.Kind.SUBMITTED)
                .map(deed -> LocalDate.ofInstant(deed.at(), Text.ZONE))
                .orElse(edition.of().last());
        LocalDate earliest =
                laid.isBefore(edition.of().last()) ? laid : edition.of().last();
        if (send.dated().isBefore(earliest)) {
            throw new Refused(Refusal.of("report.refusal.dated-before", send.dated(), earliest));
        }
    }

    private void requireAnswered(Scope scope, Edition edition) {
        List<Warning> open = ground.checks().look(scope, edition.id()).open();
        if (!open.isEmpty()) {
            throw new Unanswered(open);
        }
    }

    /** What is kept is what was shown: every number and every word. */
    private void requireUnmoved(Scope scope, Edition edition, Step.Submit submit) {
        long now = ground.questions().pin(scope, null);
        Manuscript current = writings.write(scope, edition, now);
        boolean same = submit.fingerprint().isEmpty()
                ? submit.posting() == now
                : submit.fingerprint().equals(shown(current));
        if (same) {
            return;
        }
        if (submit.posting() <= 0) {
            throw Outdated.stage(edition);
        }
        List<Moved> moved = Moves.between(asShown(scope, edition, Math.min(submit.posting(), now)), current);
        if (!moved.isEmpty()) {
            throw Outdated.figures(edition, moved);
        }
        if (!submit.fingerprint().isEmpty()) {
            throw Outdated.stage(edition);
        }
    }

    /** What no page can have shown is answered like what has gone on. */
    private Manuscript asShown(Scope scope, Edition edition, long posting) {
        try {
            return writings.write(scope, edition, posting);
        } catch (NotFound never) {
            Outdated gone = Outdated.stage(edition);
            gone.initCause(never);
            throw gone;
        }
    }

    /** Keeps what the step makes final. */
    void after(Scope scope, Edition edition, int deed, Step step) {
        switch (step) {
            case Step.Submit submit ->
                snapshots.keep(
                        edition.id(),
                        deed,
                        writings.write(scope, edition, ground.questions().pin(scope, null)));
            case Step.Send send ->
                snapshots.send(edition.id(), deed, send, file(kept(edition).manuscript(), send));
            default -> {}
        }
    }

    private byte[] file(Manuscript manuscript, Step.Send as) {
        return files.write(manuscript.issued(issue(as)), ReportWriter.MAIN).bytes();
    }

    Map<Integer, Reports.Sent> papers(Edition edition) {
        return snapshots.papers(edition.id());
    }

    Optional<Reports.Sent> sent(Edition edition) {
        return snapshots.sent(edition.id());
    }
}
