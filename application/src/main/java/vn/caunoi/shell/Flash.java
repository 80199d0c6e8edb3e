package vn.caunoi.shell;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sentence shown once, on the page after a step was taken. */
public record Flash(Tone tone, String key, List<Serializable> args) implements Serializable {

    private static final String ATTRIBUTE = "shell.flash";

    /** What is kept for a page, or null. */
    public static @Nullable Flash of(Map<String, ?> kept) {
        return kept.get(ATTRIBUTE) instanceof Flash flash ? flash : null;
    }

    /** "Done", to be said on the page the reader is sent to. */
    public static void good(RedirectAttributes next, String key, Serializable... args) {
        next.addFlashAttribute(ATTRIBUTE, new Flash(Tone.GOOD, key, List.of(args)));
    }

    /** "Done, but look at this", to be said on the page the reader is sent to. */
    public static void watch(RedirectAttributes next, String key, Serializable... args) {
        next.addFlashAttribute(ATTRIBUTE, new Flash(Tone.WATCH, key, List.of(args)));
    }

    /** The same where no controller answers. */
    public static void watch(FlashMap next, String key, Serializable... args) {
        next.put(ATTRIBUTE, new Flash(Tone.WATCH, key, List.of(args)));
    }

    /** "Not done", to be said on the page the reader is sent to. */
    public static void bad(RedirectAttributes next, String key, Serializable... args) {
        next.addFlashAttribute(ATTRIBUTE, new Flash(Tone.BAD, key, List.of(args)));
    }
}
