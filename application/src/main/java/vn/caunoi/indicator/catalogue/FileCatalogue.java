package vn.caunoi.indicator.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.DeclarableIndicators;
import vn.caunoi.indicator.Indicator;

/** The catalogue as it lies in {@code catalogue/*.yaml}: read once at start, refused with file and reason if unclear. */
@Component
class FileCatalogue implements Catalogue, DeclarableIndicators {

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Indicator> parts = new HashMap<>();

    FileCatalogue() {
        this("classpath*:catalogue/*.yaml");
    }

    FileCatalogue(String pattern) {
        Units units = Units.read();
        try {
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(file -> read(file, units))
                    .sorted(Comparator.comparing(Indicator::code))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Indicator indicator) {
        if (indicators.putIfAbsent(indicator.code(), indicator) != null) {
            throw new IllegalStateException("indicator " + indicator.code() + " stands in two files");
        }
        Stream.ofNullable(indicator.ratio())
                .flatMap(Indicator.Ratio::parts)
                .forEach(part -> parts.put(part.code(), part));
    }

    private static Indicator read(Resource file, Units units) {
        try (InputStream content = file.getInputStream()) {
            Map<String, Object> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
            return new IndicatorFile(String.valueOf(file.getFilename()), entries).indicator(units);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(indicators.get(code)).or(() -> Optional.ofNullable(parts.get(code)));
    }

    @Override
    public List<Indicator> all() {
        return List.copyOf(indicators.values());
    }

    @Override
    public boolean isDeclarable(String code) {
        return find(code).filter(i -> i.source() != Indicator.Source.RECORDS).isPresent();
    }
}
