package vn.caunoi.indicator;

import java.util.List;
import java.util.Optional;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Everything that the office counts, one reviewed file an indicator. */
public interface Catalogue {

    /** An indicator, or a part of a ratio such as {@code party.rating.good-share.denominator}. */
    Optional<Indicator> find(String code);

    /** All indicators, without the parts of ratios, in the order of their codes. */
    List<Indicator> all();

    /** Refusals as people read them: indicators by their names, where machines and workbooks speak of codes. */
    default Refused named(Refused refused, String language) {
        return new Refused(refused.refusals().stream()
                .map(refusal -> new Refusal(
                        refusal.rule(),
                        refusal.arguments().stream()
                                .map(argument -> named(argument, language))
                                .toList(),
                        refusal.entry()))
                .toList());
    }

    private Object named(Object argument, String language) {
        return argument instanceof String code
                ? find(code)
                        .<Object>map(indicator -> "“" + indicator.name(language) + "”")
                        .orElse(code)
                : argument;
    }
}
