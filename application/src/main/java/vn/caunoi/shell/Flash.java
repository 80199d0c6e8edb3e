package vn.caunoi.shell;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sentence shown once, on the page after a step was taken. */
public record Flash(Tone tone, String key, List<Serializable> args) implements Serializable {

    static final String ATTRIBUTE = "shell.flash";

    /** "Done", to be said on the page the reader is sent to. */
    public static void good(RedirectAttributes next, String key, Serializable... args) {
        next.addFlashAttribute(ATTRIBUTE, new Flash(Tone.GOOD, key, List.of(args)));
    }

    /** "Done, but look at this", to be said on the page the reader is sent to. */
    public static void watch(RedirectAttributes next, String key, Serializable... args) {
        next.addFlashAttribute(ATTRIBUTE, new Flash(Tone.WATCH, key, List.of(args)));
    }

    /** "Not done", to be said on the page the reader is sent to. */
    public static void bad(RedirectAttributes next, String key, Serializable... args) {
        next.addFlashAttribute(ATTRIBUTE, new Flash(Tone.BAD, key, List.of(args)));
    }
}
