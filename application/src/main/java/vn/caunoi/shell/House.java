package vn.caunoi.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whose installation this is: the superior body and the own body as they write their names, the place from which the body
 * writes, the address of its own emblem if it gave one, and whether its figures are the fictitious ones of the sample.
 */
public record House(
        @Nullable String superiorBody,
        String ownBody,
        @Nullable String place,
        @Nullable String emblem,
        @Nullable Sample sample) {

    /**
     * The sample world, with the day on which it works.
     *
     * @param press what newspapers printed of the figure at an address, which the sample was made to give
     */
    public record Sample(@Nullable LocalDate workingDay, Function<String, Optional<Printed>> press) {

        public Sample(@Nullable LocalDate workingDay) {
            this(workingDay, address -> Optional.empty());
        }
    }

    /**
     * A figure as newspapers printed it.
     *
     * @param words such as "517" or "gần 500"
     * @param value null where they rounded it
     */
    public record Printed(String words, @Nullable BigDecimal value) {}

    /** Whether this number at this address was printed in the press; only the sample has such figures. */
    public boolean isFromThePress(@Nullable String address, @Nullable BigDecimal value) {
        return printed(address)
                .map(Printed::value)
                .filter(printed -> value != null && printed.compareTo(value) == 0)
                .isPresent();
    }

    /** Whether the press printed the figure at this address in round words only, so that no number can be compared with them. */
    public boolean isRoundedInThePress(@Nullable String address) {
        return printed(address).filter(printed -> printed.value() == null).isPresent();
    }

    /** What the press printed of the figure at this address, in its words. */
    public Optional<String> printedInThePress(@Nullable String address) {
        return printed(address).map(Printed::words);
    }

    private Optional<Printed> printed(@Nullable String address) {
        return sample == null || address == null
                ? Optional.empty()
                : sample.press().apply(address);
    }

    /** Says whose installation this is; the one bean of this type is asked for every page. */
    @FunctionalInterface
    public interface Source {
        House house();

        /** As it was called when that posting was the last one: papers that were drawn up then keep their head. */
        default House house(long posting) {
            return house();
        }
    }
}
