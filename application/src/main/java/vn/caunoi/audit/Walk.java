package vn.caunoi.audit;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.audit.Fault.Kind;

/**
 * Follows the chain from its start and stops at the first place that is not what was sealed. Each seal also repeats the hash
 * before it, so that a place whose hash was computed anew is found there and not one later.
 */
final class Walk {

    private final Chain chain;
    private final Head outside;
    private Head last = Head.START;
    private String beforeLast = Head.START.hash();

    /** The head outside of the database tells which of two is the true hash of the last place. */
    Walk(Chain chain, Head outside) {
        this.chain = chain;
        this.outside = outside;
    }

    @Nullable
    Fault firstFault() {
        try (var places = chain.places()) {
            Iterator<Seal> rest = places.iterator();
            @Nullable Seal seal = next(rest);
            while (seal != null) {
                if (!follows(seal)) {
                    return fault(seal, next(rest));
                }
                beforeLast = last.hash();
                last = seal.head(last.moment());
                seal = next(rest);
            }
            return null;
        }
    }

    private boolean follows(Seal seal) {
        return seal.place() == last.place() + 1 && seal.previous().equals(last.hash()) && seal.belongs();
    }

    private static @Nullable Seal next(Iterator<Seal> rest) {
        return rest.hasNext() ? rest.next() : null;
    }

    private Fault fault(Seal seal, @Nullable Seal next) {
        long place = last.place() + 1;
        if (seal.place() > place) {
            return Fault.at(Kind.PLACE_MISSING, place);
        }
        if (seal.content() == null) {
            return new Fault(Kind.EVENT_MISSING, place, seal.event());
        }
        if (seal.belongs()) {
            // right in itself, but behind another hash: the place before was sealed anew
            return Fault.at(Kind.EVENT_CHANGED, Math.max(1, place - 1));
        }
        if (seal.belongsTo(place, last.hash())) {
            return new Fault(Kind.SEAL_CHANGED, place, seal.event());
        }
        return misplaced(seal, next, place).orElseGet(() -> changed(seal, next, place));
    }

    /** What stands at the place is right somewhere else, or something else is right here. */
    private Optional<Fault> misplaced(Seal seal, @Nullable Seal next, long place) {
        if (seal.previous().equals(beforeLast) && isAt(seal, place - 1)) {
            return Optional.of(Fault.at(Kind.PUSHED_IN, place - 1));
        }
        long home = home(seal);
        boolean nextBelongsHere = next != null && next.belongsTo(place, last.hash());
        if (home == 0) {
            return nextBelongsHere ? Optional.of(new Fault(Kind.PUSHED_IN, place, seal.event())) : Optional.empty();
        }
        boolean closedUp = next == null || isAt(next, next.place() + home - place);
        return Optional.of(closedUp ? Fault.at(Kind.PLACE_MISSING, place) : new Fault(Kind.MOVED, place, seal.event()));
    }

    private Fault changed(Seal seal, @Nullable Seal next, long place) {
        if (outside.place() > 0 && place > outside.place()) {
            return new Fault(Kind.PUSHED_IN, place, seal.event());
        }
        Kind kind = hashIsTheOldOne(seal, next) ? Kind.EVENT_CHANGED : Kind.SEAL_CHANGED;
        return new Fault(isOfAnotherEvent(seal, place) ? Kind.MOVED : kind, place, seal.event());
    }

    private static boolean isAt(Seal seal, long place) {
        return seal.belongsTo(place, seal.previous());
    }

    /** The later place to which it belongs; 0 where there is none. */
    private long home(Seal seal) {
        long end = Math.max(chain.last().place(), outside.place());
        return LongStream.rangeClosed(seal.place() + 1, end)
                .filter(place -> isAt(seal, place))
                .findFirst()
                .orElse(0);
    }

    private boolean isOfAnotherEvent(Seal seal, long place) {
        try (var events = chain.events()) {
            return events.anyMatch(event -> event.hash(last.hash(), place).equals(seal.hash())
                    || event.numbered(seal.event()).hash(last.hash(), place).equals(seal.hash()));
        }
    }

    private boolean hashIsTheOldOne(Seal seal, @Nullable Seal next) {
        String later = next != null ? next.previous() : outside.place() == seal.place() ? outside.hash() : seal.hash();
        return later.equals(seal.hash());
    }
}
