package vn.caunoi.crash;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import vn.caunoi.crash.Witness.Sight;

/** Chooses the random moment of a kill during an import, and says what was to be seen at that moment. */
final class Aim {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int KINDS = 5;
    private static final double LONGER = 1.1;

    private final Random random;
    private double usualMillis;

    private Aim(Random random, double usualMillis) {
        this.random = random;
        this.usualMillis = usualMillis;
    }

    /** Learns how long a transaction lasts by watching one that nobody disturbs. */
    static Aim learnt(Random random, Witness witness) {
        Aim aim = new Aim(random, Double.MAX_VALUE);
        aim.within(witness, witness.lookUntil(Optional::isPresent, PATIENCE));
        return aim;
    }

    /** Of five kills two come at some moment of the transaction, two after its first rows, one at any moment at all. */
    Optional<Sight> take(Witness witness, int kill) {
        return switch (kill % KINDS) {
            case 0 -> anywhere(witness);
            case 1, 3 -> within(witness, witness.lookUntil(Optional::isPresent, PATIENCE));
            default -> within(witness, witness.lookUntil(Aim::hasRows, PATIENCE));
        };
    }

    private static boolean hasRows(Optional<Sight> sight) {
        return sight.filter(Sight::hasRows).isPresent();
    }

    /** Expects the next to last longer after a hit, and no longer than this one where it ended before its moment. */
    private Optional<Sight> within(Witness witness, Optional<Sight> begin) {
        double from = begin.map(Sight::millis).orElse(0.0);
        double moment = from + random.nextDouble() * Math.max(0, usualMillis - from);
        double last = from;
        for (Optional<Sight> sight = begin; sight.isPresent(); sight = witness.lookAgain()) {
            last = sight.get().millis();
            if (last >= moment) {
                usualMillis *= LONGER;
                return sight;
            }
        }
        if (begin.isPresent()) {
            usualMillis = last;
        }
        return Optional.empty();
    }

    private Optional<Sight> anywhere(Witness witness) {
        Launched.pause((long) (random.nextDouble() * usualMillis * 2));
        return witness.look();
    }
}
