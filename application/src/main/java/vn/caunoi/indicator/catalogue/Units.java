package vn.caunoi.indicator.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The units of measures/units.yaml, by what they measure. */
record Units(Map<String, Map<String, BigDecimal>> measures) {

    private static final String FILE = "/measures/units.yaml";

    static Units read() {
        try (InputStream content = Objects.requireNonNull(Units.class.getResourceAsStream(FILE), FILE)) {
            Map<String, Map<String, Number>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
            Map<String, Map<String, BigDecimal>> measures = new LinkedHashMap<>();
            file.forEach((measure, units) -> measures.put(measure, exact(units)));
            return new Units(measures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, BigDecimal> exact(Map<String, Number> units) {
        Map<String, BigDecimal> exact = new LinkedHashMap<>();
        units.forEach((unit, size) -> exact.put(unit, new BigDecimal(size.toString())));
        return exact;
    }

    /** Every unit of the same measure with how many of {@code own} one of it is; none where the unit is not known. */
    Map<String, BigDecimal> convertibleTo(String own) {
        Map<String, BigDecimal> convertible = new LinkedHashMap<>();
        measures.values().stream()
                .filter(units -> units.containsKey(own))
                .findFirst()
                .ifPresent(units -> units.forEach((unit, size) -> convertible.put(unit, size.divide(units.get(own)))));
        return convertible;
    }
}
