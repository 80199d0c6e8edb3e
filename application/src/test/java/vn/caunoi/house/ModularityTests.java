package vn.caunoi.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.caunoi.CaunoiApplication;

/** The rooms of the house and the arrows between them are those that are written down. */
class ModularityTests {

    /** Generated code and the server's launcher are Maven modules below the house, not rooms in it. */
    private static final ApplicationModules MODULES = ApplicationModules.of(
            CaunoiApplication.class,
            resideInAnyPackage("vn.caunoi.schema..", "vn.caunoi.postgres..", "vn.caunoi.template.."));

    @Test
    void modules_keep_to_their_doors_and_their_arrows() {
        MODULES.verify();
    }

    @Test
    void the_map_in_the_docs_is_the_map_of_the_code() throws IOException {
        Path map = Repository.ROOT.resolve("docs/map.md");
        String drawn = drawn();
        String written = Files.exists(map) ? Files.readString(map) : "";
        Files.writeString(map, drawn);
        assertThat(written)
                .as("docs/map.md was drawn anew: look at it and commit it")
                .isEqualTo(drawn);
    }

    private static String drawn() {
        StringBuilder map = new StringBuilder(
                "# Map of the house\n\nDrawn by `ModularityTests` from the code; not written by hand.\n\n");
        map.append("| module | what it is for | looks down at |\n|---|---|---|\n");
        List<ApplicationModule> modules = MODULES.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .toList();
        modules.forEach(module -> map.append("| `")
                .append(module.getIdentifier())
                .append("` | ")
                .append(sentence(module.getIdentifier().toString()))
                .append(" | ")
                .append(arrows(module))
                .append(" |\n"));
        return map.toString();
    }

    private static String sentence(String module) {
        String info = Repository.text(Repository.JAVA.resolve("vn/caunoi/" + module + "/package-info.java"));
        String comment = info.substring(info.indexOf("/**") + 3, info.indexOf("*/"));
        return comment.replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
    }

    private static String arrows(ApplicationModule module) {
        return String.join(
                ", ",
                module.getDirectDependencies(MODULES)
                        .uniqueModules()
                        .map(target -> target.getIdentifier().toString())
                        .sorted()
                        .toList());
    }
}
