package vn.caunoi.ledger;

import java.util.List;

/**
 * What one posting does to the entries of one module: which live entries it reverses and which it adds. A correction is
 * both at once.
 *
 * @param voided numbers of live entries to reverse
 */
public record Changes<E>(List<Long> voided, List<E> added) {

    public Changes {
        voided = List.copyOf(voided);
        added = List.copyOf(added);
    }

    public static <E> Changes<E> adding(List<E> entries) {
        return new Changes<>(List.of(), entries);
    }

    public static <E> Changes<E> voiding(List<Long> entries) {
        return new Changes<>(entries, List.of());
    }

    public boolean isEmpty() {
        return voided.isEmpty() && added.isEmpty();
    }
}
