package vn.caunoi.report.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/**
 * A job as its page and the list draw it.
 *
 * @param title by which plan and for what period
 * @param unit the unit above those that are reported, by name
 * @param reason why it failed; null where it did not
 * @param missing the units whose report could not be written
 */
public record BatchView(
        String title,
        String unit,
        Look look,
        @Nullable String reason,
        List<Fact> facts,
        List<Line> missing,
        Paths paths) {

    /**
     * How far it is.
     *
     * @param progress how many units are dealt with, or in the end, how many are written
     */
    public record Look(Tone tone, String state, String progress, int done, int total, boolean over) {}

    /** A unit without its report, and why. */
    public record Line(String code, String name, String reason) {}

    /**
     * Where it goes on.
     *
     * @param file null while there is none
     * @param cancel null where there is nothing to stop
     * @param again null where there is nothing to begin anew
     */
    public record Paths(
            String page,
            @Nullable String file,
            @Nullable String cancel,
            @Nullable String again) {

        static Paths of(Batch batch) {
            String page = BatchController.PATH + "/" + batch.number();
            boolean done = batch.state() == Batch.State.DONE;
            boolean over = batch.state().isOver();
            return new Paths(
                    page,
                    done ? page + "/tep" : null,
                    over ? null : page + "/dung",
                    over && !done ? page + "/lam-lai" : null);
        }
    }

    /**
     * Draws a job.
     *
     * @param plan what its reports are called
     * @param names the units by their codes
     */
    static BatchView of(Batch batch, String plan, List<Batch.Missing> missing, Map<String, String> names, Text text) {
        Batch.Order order = batch.order();
        return new BatchView(
                text.t("report.batch.title", plan, order.period()),
                names.getOrDefault(order.parent(), order.parent()),
                look(batch, text),
                batch.reason() == null ? null : said(batch.reason(), text),
                facts(batch, text),
                missing.stream()
                        .map(each ->
                                new Line(each.unit(), names.getOrDefault(each.unit(), ""), said(each.reason(), text)))
                        .toList(),
                Paths.of(batch));
    }

    static String said(Refusal refusal, Text text) {
        return text.t(refusal);
    }

    private static Look look(Batch batch, Text text) {
        Batch.Progress progress = batch.progress();
        return new Look(
                switch (batch.state()) {
                    case DONE -> progress.failed() == 0 ? Tone.GOOD : Tone.WATCH;
                    case FAILED -> Tone.BAD;
                    case QUEUED, RUNNING, CANCELLED -> Tone.PLAIN;
                },
                text.t("report.batch.state." + batch.state().name().toLowerCase(Locale.ROOT)),
                text.t(
                        "report.batch.progress",
                        batch.state().isOver() ? progress.written() : progress.done(),
                        progress.total()),
                progress.done(),
                progress.total(),
                batch.state().isOver());
    }

    private static List<Fact> facts(Batch batch, Text text) {
        Batch.Order order = batch.order();
        String cutOff = order.cutOff() == null ? text.t("report.batch.fact.end") : text.date(order.cutOff());
        return List.of(
                Fact.of(
                        text.t("report.batch.fact.kind"),
                        text.t("report.batch.kind." + order.kind().word())),
                Fact.of(text.t("report.batch.fact.day"), text.date(order.standingOn())),
                Fact.of(text.t("report.batch.fact.cut-off"), cutOff),
                Fact.of(text.t("report.batch.fact.posting"), text.number(order.posting())),
                Fact.of(text.t("report.batch.fact.asked"), text.dateTime(batch.askedAt())));
    }
}
