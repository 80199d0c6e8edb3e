package vn.caunoi.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.report.Face;
import vn.caunoi.report.Step;
import vn.caunoi.shared.ReadableText;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** Reads the small forms with which a report is handed on. */
@Component
class StepForms {

    static final String KEY = "report.step";

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

    /** The form with what was refused at the field that it is about, and the report that bears the number already. */
    static Form refused(Form form, Refusal refusal, Text text) {
        boolean number = refusal.rule().contains(".number-");
        Form told = form.reject(number ? "so" : "ngay", text.t(refusal));
        return refusal.rule().equals("report.refusal.number-used")
                ? told.with("mang-so", refusal.arguments().getLast())
                : told;
    }

    private Step send(FormCheck check) {
        check.required("so");
        check.required("nguoi-ky");
        check.required("ngay");
        LocalDate today = LocalDate.now(clock);
        return new Step.Send(
                check.words("so"),
                check.words("nguoi-ky"),
                check.past("ngay", today).orElse(today),
                check.form().holds("so-dung", "true"),
                face(check));
    }

    /** What stands on the frame; what is left empty follows from the unit. */
    private static Face face(FormCheck check) {
        Face.Capacity capacity = Stream.of(Face.Capacity.values())
                .filter(each -> each.name().equals(check.typed("tu-cach")))
                .findFirst()
                .orElse(Face.Capacity.COLLECTIVE);
        if (capacity == Face.Capacity.ORDER) {
            check.required("chuc-vu");
        }
        return new Face(capacity, entered(check, "chuc-vu"), entered(check, "cap-tren"), lines(check, "noi-nhan"));
    }

    private static @Nullable String entered(FormCheck check, String name) {
        String words = check.words(name);
        return words.isEmpty() ? null : words;
    }

    /** Several lines, each as readable as a field of one. */
    private static @Nullable String lines(FormCheck check, String name) {
        List<String> lines = check.typed(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        lines.forEach(line -> ReadableText.unreadable(line)
                .ifPresent(letter -> check.reject(name, "shell.field.name.unreadable", letter)));
        if (check.typed(name).length() > FormCheck.LONGEST_TEXT) {
            check.reject(name, "shell.field.long", Integer.toString(FormCheck.LONGEST_TEXT));
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
