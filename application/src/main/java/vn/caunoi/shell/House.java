package vn.caunoi.shell;

import java.time.LocalDate;
import java.util.function.Predicate;
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
     * @param published whether the figure at an address is one that newspapers printed, and that the sample was made to give
     */
    public record Sample(@Nullable LocalDate workingDay, Predicate<String> published) {

        public Sample(@Nullable LocalDate workingDay) {
            this(workingDay, address -> false);
        }
    }

    /** Whether the figure at this address was printed in the press; only the sample has such figures. */
    public boolean isFromThePress(@Nullable String address) {
        return sample != null && address != null && sample.published().test(address);
    }

    /** Says whose installation this is; the one bean of this type is asked for every page. */
    @FunctionalInterface
    public interface Source {
        House house();
    }
}
