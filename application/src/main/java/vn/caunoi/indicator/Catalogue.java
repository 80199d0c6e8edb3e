package vn.caunoi.indicator;

import java.util.List;
import java.util.Optional;

/** Everything that the office counts, one reviewed file an indicator. */
public interface Catalogue {

    Optional<Indicator> find(String code);

    /** All indicators in the order of their codes. */
    List<Indicator> all();
}
