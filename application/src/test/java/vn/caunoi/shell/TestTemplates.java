package vn.caunoi.shell;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.models.runtime.DynamicJteModel;
import gg.jte.models.runtime.JteModel;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Templates of {@code src/test/jte}, which call those of the application; compiled when a test asks for one. */
final class TestTemplates {

    private static final TemplateEngine ENGINE = engine();

    private TestTemplates() {}

    static JteModel model(String template, Map<String, Object> params) {
        return new DynamicJteModel(ENGINE, template, params);
    }

    private static TemplateEngine engine() {
        TemplateEngine engine = TemplateEngine.create(
                new Both(
                        new DirectoryCodeResolver(Path.of("src/test/jte")),
                        new DirectoryCodeResolver(Path.of("src/main/jte"))),
                Path.of("target/test-jte"),
                ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    private record Both(CodeResolver tests, CodeResolver application) implements CodeResolver {
        @Override
        public @Nullable String resolve(String name) {
            return owner(name).resolve(name);
        }

        @Override
        public long getLastModified(String name) {
            return owner(name).getLastModified(name);
        }

        @Override
        public boolean exists(String name) {
            return tests.exists(name) || application.exists(name);
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return Stream.of(tests, application)
                    .flatMap(place -> place.resolveAllTemplateNames().stream())
                    .toList();
        }

        private CodeResolver owner(String name) {
            return tests.exists(name) ? tests : application;
        }
    }
}
