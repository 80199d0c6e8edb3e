package vn.caunoi.report.batch;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.FormCheck;

/** The form by which reports of many units are asked for, and at which of its fields a refusal is said. */
final class BatchForm {

    static final String KEY = "report.batch.form";
    static final String TEMPLATE = "mau";
    static final String UNIT = "unit";
    static final String KIND = "loai";
    static final String PERIOD = "ky";
    static final String LATEST = "chot";
    static final String DAY = "ngay";

    /** The units of the last day of the period, or those of the cut-off. */
    static final String END = "end";

    static final String CUT_OFF = "cut-off";

    private BatchForm() {}

    /** What is asked for; empty where the form cannot be read, which it then says. */
    static Optional<BatchOrders.Asked> asked(FormCheck check) {
        String template = check.required(TEMPLATE);
        String unit = check.required(UNIT);
        Optional<BatchKind> kind = kind(check);
        String period = check.required(PERIOD);
        LocalDate cutOff = check.recorded(LATEST).orElse(null);
        return check.valid()
                ? kind.map(chosen -> new BatchOrders.Asked(
                        template, unit, chosen, period, cutOff, check.typed(DAY).equals(CUT_OFF)))
                : Optional.empty();
    }

    private static Optional<BatchKind> kind(FormCheck check) {
        String word = check.required(KIND);
        Optional<BatchKind> kind = BatchKind.of(word);
        if (!word.isEmpty() && kind.isEmpty()) {
            check.reject(KIND, "report.batch.refusal.kind", word);
        }
        return kind;
    }

    static void refuse(FormCheck check, Refused refused) {
        for (Refusal refusal : refused.refusals()) {
            check.reject(field(refusal), refusal);
        }
    }

    private static String field(Refusal refusal) {
        return switch (refusal.rule()) {
            case "report.refusal.template" -> TEMPLATE;
            case "report.refusal.cut-off-before-end" -> LATEST;
            case "report.batch.refusal.unit" -> UNIT;
            case "report.batch.refusal.none" -> KIND;
            default -> PERIOD;
        };
    }
}
