package vn.caunoi.organization.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.LifeEvent.Named;
import vn.caunoi.organization.register.LifeEvent.Told;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shell.Text;

/** An entry in the life of a unit as a sentence; of what the reader does not hold, nothing is said. */
public record EventWords(Text text) {

    private static final String KEY = "organization.event.";

    /**
     * The sentence of an entry.
     *
     * @param own the code of the unit whose life is told
     */
    public String of(LifeEvent event, String own) {
        Told told = event.told();
        if (!event.unit().code().equals(own)) {
            return of(event.isBirth() ? "SPLIT_OFF" : "TAKEN_IN", event.unit().name(), manner(told));
        }
        return switch (event.event()) {
            case "OPENED", "FOUNDED" -> birth(event.event(), told);
            case "RENAMED" -> of("RENAMED", told.name());
            case "MOVED", "HANDED_OVER", "RECEIVED" -> placed(event.event(), told.parent());
            case "KIND_CHANGED" -> of("KIND_CHANGED", kind(told));
            case "LEADER_CHANGED" -> led(event);
            case "LINKED" -> of(told.principal() ? "LINKED.principal" : "LINKED", name(told.enterprise()));
            case "UNLINKED", "PRINCIPAL_CHANGED" -> of(event.event(), name(told.enterprise()));
            case "ENDED" -> end(told);
            default ->
                told.until() == null
                        ? of("TERM", told.name(), event.on())
                        : of("TERM.until", told.name(), event.on(), told.until());
        };
    }

    private String birth(String event, Told told) {
        List<String> parts = new ArrayList<>();
        parts.add(of(event, told.name(), kind(told)));
        if (told.parent() != null) parts.add(of("under", told.parent().name()));
        if (told.manner() != null) {
            parts.add(
                    told.related() == null
                            ? of("born." + told.manner())
                            : of("born." + told.manner() + ".of", told.related().name()));
        }
        if (told.ledBy() != null) parts.add(of("led", told.ledBy().name()));
        return String.join("; ", parts);
    }

    private String led(LifeEvent event) {
        Named leader = event.told().ledBy();
        if (leader != null) return of("LEADER_CHANGED", leader.name());
        return of(event.partly() ? "LEADER_CHANGED.unknown" : "LEADER_CHANGED.none");
    }

    private String placed(String event, @Nullable Named parent) {
        return parent == null ? of(event + ".unknown") : of(event, parent.name());
    }

    private String end(Told told) {
        if (told.related() != null)
            return of("ENDED.into", manner(told), told.related().name());
        return told.manner() == null ? of("ENDED") : of("ENDED.manner", manner(told));
    }

    private String kind(Told told) {
        return told.kind() == null ? "" : new UnitWords(text).kind(told.kind());
    }

    private String manner(Told told) {
        return told.manner() == null ? of("ENDED") : new UnitWords(text).manner(told.manner());
    }

    private static String name(@Nullable Named named) {
        return Objects.requireNonNull(named).name();
    }

    private String of(String key, @Nullable Object... arguments) {
        return text.t(KEY + key, arguments);
    }

    /** A paper as it is cited; empty where none is. */
    public String paper(@Nullable PaperReference paper) {
        if (paper == null) return "";
        return paper.dated() == null
                ? text.t("organization.paper", paper.number())
                : text.t("organization.paper.dated", paper.number(), paper.dated());
    }
}
