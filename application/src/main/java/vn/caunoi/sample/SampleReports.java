package vn.caunoi.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.launch.SampleWorld.Hands;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.report.Drafts;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Remark;
import vn.caunoi.report.ReportChecks;
import vn.caunoi.report.Reports;
import vn.caunoi.report.Stage;
import vn.caunoi.report.Step;
import vn.caunoi.report.Warning;
import vn.caunoi.shell.Messages;

/**
 * The reports that the office of the sample sent in the past, each frozen when the clock passed its day: written by the account
 * for exchange, approved by the committee.
 */
@Component
class SampleReports {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime HOUR = LocalTime.of(15, 0);
    private static final String UNIT = "HN-PARTY";
    private static final String FILE = "/sample/reports.csv";
    private static final String WORDS = "/sample/report-words.csv";
    private static final List<Due> DUES =
            lines(FILE).map(line -> Due.of(line.split(";", -1))).toList();
    private static final Map<String, String> WRITTEN = lines(WORDS)
            .map(line -> line.split(";", 3))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0] + " " + cells[1], cells -> cells[2]));
    private final AccessPolicy access;
    private final Reports reports;
    private final ReportChecks checks;
    private final Ledger ledger;
    private final Messages messages;

    SampleReports(AccessPolicy access, Reports reports, ReportChecks checks, Ledger ledger, Messages messages) {
        this.access = access;
        this.reports = reports;
        this.checks = checks;
        this.ledger = ledger;
        this.messages = messages;
    }

    /** One report, the day on which it is signed, and what is answered to whatever is found in it. */
    private record Due(
            String plan,
            String period,
            @Nullable LocalDate cutOff,
            LocalDate signed,
            String number,
            String signer,
            String answer) {

        static Due of(String[] cells) {
            return new Due(
                    cells[0],
                    cells[1],
                    cells[2].isEmpty() ? null : LocalDate.parse(cells[2]),
                    LocalDate.parse(cells[3]),
                    cells[4],
                    cells[5],
                    cells[6]);
        }

        Instant at() {
            return signed.atTime(HOUR).atZone(ZONE).toInstant();
        }

        Drafts.Asked asked() {
            return new Drafts.Asked(plan, UNIT, period, cutOff);
        }

        Step.Send sending() {
            return new Step.Send(number, signer, signed);
        }
    }

    /** A file beside the story. */
    private static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(SampleReports.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs what is due between the two moments; what a killed load has signed already stays as it is. */
    void sign(Actor writer, Instant after, Instant until, Hands hands) {
        DUES.stream()
                .filter(due -> due.at().isAfter(after) && !due.at().isAfter(until))
                .forEach(due -> hands.committee().ifPresent(committee -> {
                    hands.moveTo(due.at());
                    sign(due, access.scopeOf(writer), access.scopeOf(committee));
                }));
    }

    private void sign(Due due, Scope writer, Scope committee) {
        Edition edition = reports.begin(writer, due.asked());
        while (edition.stage() != Stage.FROZEN) {
            edition = next(edition, due, writer, committee);
        }
    }

    private Edition next(Edition edition, Due due, Scope writer, Scope committee) {
        int seen = edition.last().number();
        return switch (edition.stage()) {
            case DRAFT -> {
                writeParts(edition, due, writer);
                answer(edition, due, writer);
                yield reports.take(
                        writer,
                        edition.id(),
                        seen,
                        new Step.Submit(
                                ledger.head(writer.actor()), Remark.revisions(reports.remarks(writer, edition.id()))));
            }
            case SUBMITTED ->
                reports.take(
                        committee,
                        edition.id(),
                        seen,
                        new Step.Approve(reports.read(committee, edition.id()).fingerprint()));
            case APPROVED, SENT, FROZEN -> reports.take(writer, edition.id(), seen, due.sending());
        };
    }

    /** What only the office can write: it writes it, or leaves it out. */
    private void writeParts(Edition edition, Due due, Scope writer) {
        reports.read(writer, edition.id())
                .manuscript()
                .blocks()
                .filter(Manuscript.Blank.class::isInstance)
                .forEach(blank -> reports.write(
                        writer,
                        edition.id(),
                        new Remark.Wanted(
                                Remark.Kind.PASSAGE,
                                blank.id(),
                                0,
                                WRITTEN.getOrDefault(due.plan() + " " + blank.id(), ""),
                                null)));
    }

    private void answer(Edition edition, Due due, Scope writer) {
        checks.look(writer, edition.id())
                .open()
                .forEach(warning -> reports.write(
                        writer,
                        edition.id(),
                        new Remark.Wanted(Remark.Kind.ANSWER, warning.key(), 0, due.answer(), said(warning))));
    }

    private String said(Warning warning) {
        return messages.in(Messages.VIETNAMESE)
                .t(warning.rule(), warning.arguments().toArray());
    }
}
