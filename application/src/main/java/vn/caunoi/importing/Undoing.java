package vn.caunoi.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Actor;
import vn.caunoi.importing.compare.Door;
import vn.caunoi.importing.register.Registers;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * Takes a posting back as a whole: what it brought is reversed, what it had taken back is stated again. Not possible where
 * something later corrected it, or could not stand without it.
 */
@Component
class Undoing {

    private static final String RULE = "importing.refusal.";

    private final Ledger ledger;
    private final AccessPolicy access;
    private final Registers registers;

    Undoing(Ledger ledger, AccessPolicy access, Registers registers) {
        this.ledger = ledger;
        this.access = access;
        this.registers = registers;
    }

    void undo(Actor actor, long undone) {
        try {
            ledger.post(actor, PostingKind.UNDO, undone, posting -> {
                List<Refusal> later = new ArrayList<>();
                registers.doors().forEach(door -> undo(door, posting, undone, later));
                if (!later.isEmpty()) {
                    throw new Refused(later);
                }
                return posting;
            });
        } catch (DataIntegrityViolationException already) {
            throw new Refused(Refusal.of(RULE + "undone-already"));
        }
    }

    private <E> void undo(Door<E> door, Posting posting, long undone, List<Refusal> later) {
        var scope = access.scopeOf(posting.actor());
        Map<Long, Recorded<E>> before = byNumber(door.live(scope, undone - 1));
        Map<Long, Recorded<E>> then = byNumber(door.live(scope, undone));
        Map<Long, Recorded<E>> now = byNumber(door.live(scope, posting.number() - 1));
        Set<Long> brought = new HashSet<>(then.keySet());
        brought.removeAll(before.keySet());
        List<E> restored = before.entrySet().stream()
                .filter(entry -> !then.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().content())
                .toList();
        later.addAll(corrections(door, brought, then, now, undone));
        brought.retainAll(now.keySet());
        if (later.isEmpty() && !(brought.isEmpty() && restored.isEmpty())) {
            door.record(posting, new Changes<>(List.copyOf(brought), restored));
        }
    }

    /** Later entries that say otherwise what the posting had said first. */
    private static <E> List<Refusal> corrections(
            Door<E> door, Set<Long> brought, Map<Long, Recorded<E>> then, Map<Long, Recorded<E>> now, long undone) {
        Set<Object> corrected = new HashSet<>();
        brought.stream()
                .filter(entry -> !now.containsKey(entry))
                .map(then::get)
                .map(entry -> door.subject(entry.content()))
                .forEach(corrected::add);
        return corrected.isEmpty()
                ? List.of()
                : now.values().stream()
                        .filter(entry -> entry.posting() > undone && corrected.contains(door.subject(entry.content())))
                        .map(entry -> Refusal.of(
                                        RULE + "corrected-later",
                                        Long.toString(entry.entry()),
                                        Long.toString(entry.posting()))
                                .at(entry.entry()))
                        .toList();
    }

    private static <E> Map<Long, Recorded<E>> byNumber(List<Recorded<E>> entries) {
        Map<Long, Recorded<E>> byNumber = new HashMap<>();
        entries.forEach(entry -> byNumber.put(entry.entry(), entry));
        return byNumber;
    }
}
