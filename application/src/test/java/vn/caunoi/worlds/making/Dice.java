package vn.caunoi.worlds.making;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Chance, all of it from one seed. */
public final class Dice {

    private final Random random;

    public Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    public <T> T any(Collection<T> choices) {
        return new ArrayList<>(choices).get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    public final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public <T> @Nullable T maybe(int chance, T value) {
        return percent(chance) ? value : null;
    }

    /** Both ends included. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
    }

    public <T> List<T> shuffled(Collection<T> all) {
        List<T> copy = new ArrayList<>(all);
        java.util.Collections.shuffle(copy, random);
        return copy;
    }

    public Random random() {
        return random;
    }
}
