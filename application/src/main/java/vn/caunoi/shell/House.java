package vn.caunoi.shell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
     * @param printedAs in which round words they printed it, such as "nearly 500"; empty where they printed the number itself
     */
    public record Sample(@Nullable LocalDate workingDay, Predicate<String> published, UnaryOperator<String> printedAs) {

        public Sample(@Nullable LocalDate workingDay) {
            this(workingDay, address -> false);
        }

        public Sample(@Nullable LocalDate workingDay, Predicate<String> published) {
            this(workingDay, published, address -> "");
        }
    }

    /** Whether the number at this address was printed in the press as it stands; only the sample has such figures. */
    public boolean isFromThePress(@Nullable String address) {
        return printedInThePress(address).filter(String::isEmpty).isPresent();
    }

    /** In which round words the press printed the figure at this address; no words where it printed the number itself. */
    public Optional<String> printedInThePress(@Nullable String address) {
        return sample != null && address != null && sample.published().test(address)
                ? Optional.of(sample.printedAs().apply(address))
                : Optional.empty();
    }

    /** Says whose installation this is; the one bean of this type is asked for every page. */
    @FunctionalInterface
    public interface Source {
        House house();
    }
}
