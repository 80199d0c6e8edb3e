package vn.caunoi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The catalogue counts what the contract names, each indicator in one file whose kinds the records know. */
class CatalogueTests {

    /** Codes that scripts and other systems rely on; they may grow, none may change. */
    private static final Set<String> PROMISED = Set.of(
            "party.units",
            "party.units.founded",
            "party.units.ended",
            "party.cells",
            "party.members",
            "party.members.admitted",
            "party.members.official",
            "party.members.in",
            "party.members.out",
            "union.units",
            "union.units.founded",
            "union.members",
            "union.members.joined",
            "union.members.left",
            "union.members.net",
            "youth.units",
            "youth.units.founded",
            "youth.members",
            "youth.members.joined",
            "women.units",
            "women.members",
            "enterprise.count",
            "enterprise.revenue",
            "enterprise.export",
            "enterprise.budget",
            "investment.attracted",
            "labour.count",
            "social.housing.places",
            "cadre.placed",
            "congress.delegates",
            "party.rating.good-share",
            "party.units.rating",
            "dialogue.enterprises-share",
            "class.awareness.count",
            "class.awareness.people",
            "commendation.good-worker",
            "commendation.initiative",
            "welfare.hardship.people",
            "welfare.bus.people");

    private static final List<Path> FILES = Repository.files(Repository.MAIN.resolve("resources/catalogue"), ".yaml");

    @Test
    void every_promised_code_has_its_file() {
        Set<String> codes = FILES.stream().map(file -> text(file, "code")).collect(Collectors.toSet());
        assertThat(codes).containsAll(PROMISED);
    }

    @Test
    void a_file_is_named_after_its_code() {
        assertThat(FILES)
                .allSatisfy(file -> assertThat(file.getFileName().toString()).isEqualTo(text(file, "code") + ".yaml"));
    }

    @Test
    void every_kind_counted_is_a_kind_that_the_records_know() throws IOException {
        String movements = migration("membership/V1__movements.sql");
        String units = migration("organization/V1__units.sql");
        for (Path file : FILES) {
            for (String kind : kinds(file)) {
                String name = kind.substring(kind.indexOf('.') + 1);
                if (kind.startsWith("rating.")) {
                    assertThat(migration("membership/V2__ratings.sql").lines())
                            .anyMatch(line -> line.contains("'" + name.substring(0, name.indexOf('.')) + "'"))
                            .anyMatch(line -> line.contains("'" + name.substring(name.indexOf('.') + 1) + "'"));
                    continue;
                }
                if (kind.startsWith("activity.")) {
                    assertThat(Repository.ROOT.resolve("application/src/main/resources/activities/" + name + ".yaml"))
                            .exists();
                    continue;
                }
                String word = name.startsWith("BORN_") || name.startsWith("CEASED_")
                        ? name.substring(name.indexOf('_') + 1)
                        : name;
                assertThat(
                                kind.startsWith("member.")
                                        ? movements
                                        : units + migration("enterprise/V1__zones_and_enterprises.sql"))
                        .as(Repository.name(file) + " counts " + kind)
                        .contains(word);
            }
        }
    }

    @Test
    void a_declared_or_observed_indicator_counts_no_records() {
        assertThat(FILES)
                .allSatisfy(file -> assertThat(kinds(file).isEmpty())
                        .as(Repository.name(file))
                        .isEqualTo(!text(file, "source").equals("records")));
    }

    @Test
    void a_ratio_says_in_words_what_it_divides_by_what() {
        assertThat(FILES)
                .filteredOn(file -> text(file, "way").equals("ratio"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(parts(file))
                        .hasSizeBetween(2, 3)
                        .allSatisfy(part -> assertThat(part.get("name")).isInstanceOf(Map.class)));
    }

    /** Those of a ratio are the kinds of its parts. */
    private static List<String> kinds(Path file) {
        return Stream.concat(Stream.of(read(file)), parts(file).stream())
                .map(entries -> entries.get("kinds"))
                .filter(List.class::isInstance)
                .flatMap(kinds -> ((List<?>) kinds).stream().map(String::valueOf))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parts(Path file) {
        return Stream.of("numerator", "denominator", "beside")
                .map(read(file)::get)
                .filter(Map.class::isInstance)
                .map(part -> (Map<String, Object>) part)
                .toList();
    }

    private static String migration(String name) {
        return Repository.text(Repository.ROOT.resolve("schema/src/main/resources/db/migration/" + name));
    }

    private static Map<String, Object> read(Path file) {
        return new Yaml().load(Repository.text(file));
    }

    private static String text(Path file, String key) {
        return String.valueOf(read(file).get(key));
    }
}
