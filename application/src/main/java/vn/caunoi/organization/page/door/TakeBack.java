package vn.caunoi.organization.page.door;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.page.EventWords;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.shell.Text;

/** Takes an entry back; a founding takes the links of its day with it, which were made with it. */
@Component
class TakeBack {

    private final Recording recording;
    private final Ways ways;

    TakeBack(Recording recording, Ways ways) {
        this.recording = recording;
        this.ways = ways;
    }

    /** @throws vn.caunoi.shared.Refused where the history would no longer hold */
    void post(Scope scope, Threshold at) {
        recording.post(scope, new Statement(List.of(), List.of()), together(at));
    }

    String after(Scope scope, Threshold at) {
        return ways.after(scope, at);
    }

    DoorView.TakingBack question(Threshold at, List<String> hindrances, Text text) {
        EventWords words = new EventWords(text);
        return new DoorView.TakingBack(
                text.t("organization.door.lead", at.unit().unit().name(), at.code()),
                Doors.entry(at.code(), mended(at).entry()) + "/rut-lai",
                Doors.address(at.code()),
                together(at).stream()
                        .map(event -> text.t("organization.take-back.entry", event.on(), words.of(event, at.code())))
                        .toList(),
                hindrances);
    }

    private static List<LifeEvent> together(Threshold at) {
        LifeEvent mended = mended(at);
        Stream<LifeEvent> with = mended.isBirth()
                ? at.life().stream()
                        .filter(event -> event.is("LINKED")
                                && event.stands()
                                && event.on().equals(mended.on()))
                        .filter(event -> event.unit().code().equals(at.code()))
                : Stream.empty();
        return Stream.concat(Stream.of(mended), with).toList();
    }

    private static LifeEvent mended(Threshold at) {
        return Objects.requireNonNull(at.mended());
    }
}
