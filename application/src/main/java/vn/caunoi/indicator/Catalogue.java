package vn.caunoi.indicator;

import java.util.List;
import java.util.Optional;

/** Everything that the office counts, one reviewed file an indicator. */
public interface Catalogue {

    /** An indicator, or a part of a ratio such as {@code party.rating.good-share.denominator}. */
    Optional<Indicator> find(String code);

    /** All indicators, without the parts of ratios, in the order of their codes. */
    List<Indicator> all();
}
