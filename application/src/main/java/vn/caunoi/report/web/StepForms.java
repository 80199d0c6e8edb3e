package vn.caunoi.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.report.Step;
import vn.caunoi.shell.FormCheck;

/** Reads the small forms with which a report is handed on. */
@Component
class StepForms {

    static final String KEY = "report.step";

    /** As 12-BC/ĐU, 05/BC-CĐ: a number, then what kind of paper it is. */
    private static final Pattern NUMBERED = Pattern.compile("^\\d+[-/]\\S+$");

    private static final String REASON = "ly-do";

    private final Clock clock;

    StepForms(Clock clock) {
        this.clock = clock;
    }

    /** The number of the last deed that the page showed; none is no number of a deed. */
    static int seen(FormCheck check) {
        return Math.toIntExact(hidden(check, "da-xem", 0));
    }

    /** What the page itself put into the form; nobody can mend it who does not see it, so anything else is no number at all. */
    static long hidden(FormCheck check, String name, long otherwise) {
        String typed = check.typed(name);
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : otherwise;
    }

    static String reason(FormCheck check) {
        check.required(REASON);
        return check.words(REASON);
    }

    Step read(String name, FormCheck check) {
        return switch (name) {
            case "trinh-ky" ->
                new Step.Submit(
                        hidden(check, "lan-ghi", 0),
                        Math.toIntExact(hidden(check, "lan-sua", -1)),
                        check.typed("dau").isEmpty() ? "-" : check.typed("dau"));
            case "rut-lai" -> new Step.TakeBack();
            case "tra-lai" -> new Step.Return(reason(check));
            case "duyet" -> new Step.Approve(check.typed("dau"));
            case "gui" -> send(check);
            case "nhan" -> new Step.Accept();
            case "gui-tra" -> new Step.SendBack(reason(check));
            default -> throw new NotFound();
        };
    }

    private Step send(FormCheck check) {
        check.required("so");
        check.required("nguoi-ky");
        check.required("ngay");
        if (!check.typed("so").isEmpty() && !NUMBERED.matcher(check.typed("so")).find()) {
            check.reject("so", "report.refusal.number");
        }
        LocalDate today = LocalDate.now(clock);
        return new Step.Send(
                check.words("so"),
                check.words("nguoi-ky"),
                check.past("ngay", today).orElse(today));
    }
}
