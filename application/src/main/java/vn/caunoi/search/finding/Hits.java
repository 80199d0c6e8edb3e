package vn.caunoi.search.finding;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What one register found: the best few, and where the rest is.
 *
 * @param kind of what kind they are, as message files name it
 * @param more whether there are more than these
 * @param all the register's own list of everything that fits; null where it has none
 */
public record Hits(
        String kind, List<Hit> best, boolean more, @Nullable String all) {

    /** As many of each kind as a reader takes in at a glance. */
    public static final int MOST = 8;

    /** The best of a list, in the order of how well they fit, then in their own. */
    static Hits best(String kind, List<Hit> found, @Nullable String register, Sought sought) {
        List<Hit> sorted =
                found.stream().sorted(Comparator.comparingInt(Hit::rank)).toList();
        return new Hits(
                kind,
                sorted.stream().limit(MOST).toList(),
                sorted.size() > MOST,
                register == null ? null : list(register, sought));
    }

    /** How well the best one fits; of nothing, worse than anything. */
    public int rank() {
        return best.stream().mapToInt(Hit::rank).min().orElse(Integer.MAX_VALUE);
    }

    private static String list(String register, Sought sought) {
        return UriComponentsBuilder.fromPath(register)
                .queryParam("tim", "{tim}")
                .encode()
                .buildAndExpand(sought.typed())
                .toUriString();
    }
}
