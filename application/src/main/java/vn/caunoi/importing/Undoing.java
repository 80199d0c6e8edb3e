package vn.caunoi.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.Trails.Trail;
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
 * Takes a posting back as a whole: what it brought is reversed, under whatever number it stands today, and what it had
 * taken back is stated again. Not possible where something later corrected it, or could not stand without it; a later
 * posting that was itself undone is no hindrance.
 */
@Component
class Undoing {

    private static final String RULE = "importing.refusal.";

    private final Ledger ledger;
    private final AccessPolicy access;
    private final Registers registers;
    private final Trails trails;
    private final Hindrances hindrances;

    Undoing(Ledger ledger, AccessPolicy access, Registers registers, Trails trails, Hindrances hindrances) {
        this.ledger = ledger;
        this.access = access;
        this.registers = registers;
        this.trails = trails;
        this.hindrances = hindrances;
    }

    void undo(Actor actor, long undone) {
        try {
            ledger.post(actor, PostingKind.UNDO, undone, posting -> {
                undo(posting, trails.of(undone), undone);
                return posting;
            });
        } catch (DataIntegrityViolationException already) {
            throw new Refused(Refusal.of(RULE + "undone-already"));
        } catch (Refused refused) {
            throw new Refused(hindrances.named(actor, refused.refusals(), undone));
        }
    }

    private void undo(Posting posting, Trail trail, long undone) {
        if (!trail.later().isEmpty()) {
            throw new Refused(hindrances.corrections(posting.actor(), trail.later()));
        }
        Scope scope = access.scopeOf(posting.actor());
        Set<Long> unseen = new HashSet<>(trail.standing());
        unseen.addAll(trail.replaced());
        List<Undo<?>> undos = registers.doors().stream()
                .<Undo<?>>map(door -> Undo.of(door, scope, posting, trail, undone))
                .toList();
        undos.forEach(undo -> unseen.removeAll(undo.seen()));
        if (!unseen.isEmpty()) {
            throw new Refused(Refusal.of(RULE + "out-of-reach"));
        }
        undos.reversed().forEach(undo -> undo.takeBack(posting));
        undos.forEach(undo -> undo.stateAgain(posting));
    }

    /** What is to be done at one door; what is stated again keeps the order of the old numbers, see {@link Trails}. */
    private record Undo<E>(Door<E> door, List<Recorded<E>> voided, List<Recorded<E>> restored) {

        static <E> Undo<E> of(Door<E> door, Scope scope, Posting posting, Trail trail, long undone) {
            Set<Long> replaced = Set.copyOf(trail.replaced());
            return new Undo<>(
                    door,
                    door.live(scope, posting.number() - 1).stream()
                            .filter(entry -> trail.standing().contains(entry.entry()))
                            .toList(),
                    door.live(scope, undone - 1).stream()
                            .filter(entry -> replaced.contains(entry.entry()))
                            .sorted((one, other) -> Long.compare(one.entry(), other.entry()))
                            .toList());
        }

        List<Long> seen() {
            return Stream.concat(voided.stream(), restored.stream())
                    .map(Recorded::entry)
                    .toList();
        }

        /** The last first: figures are taken back while the zone still stands in which their enterprise lay. */
        void takeBack(Posting posting) {
            record(posting, Changes.voiding(voided.stream().map(Recorded::entry).toList()));
        }

        void stateAgain(Posting posting) {
            record(
                    posting,
                    Changes.adding(restored.stream().map(Recorded::content).toList()));
        }

        private void record(Posting posting, Changes<E> changes) {
            if (!changes.isEmpty()) {
                door.record(posting, changes);
            }
        }
    }
}
