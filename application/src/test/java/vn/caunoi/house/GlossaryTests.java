package vn.caunoi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public type at the door of a domain module is a term of the field, mapped in the glossary. */
class GlossaryTests {

    private static final List<String> DOMAIN = List.of(
            "paper",
            "enterprise",
            "organization",
            "rulebook",
            "membership",
            "activity",
            "identity",
            "audit",
            "indicator",
            "target",
            "report");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:final |sealed |abstract )*(?:class|record|interface|enum) (\\w+)");

    @Test
    void every_public_domain_type_stands_in_the_glossary() {
        String glossary = Repository.text(Repository.ROOT.resolve("docs/glossary.md"));
        assertThat(publicTypes().stream().filter(type -> !glossary.contains("`" + type + "`")))
                .as("docs/glossary.md lacks")
                .isEmpty();
    }

    @Test
    void every_public_type_says_in_a_sentence_why_it_exists() {
        Pattern undocumented = Pattern.compile(
                "(?m)^(?!\\s*\\*/)(?!@)(.*)\\n((?:@.*\\n)*)public (?:final |sealed |abstract )*(?:class|record|interface|enum) (\\w+)");
        List<String> silent = new ArrayList<>();
        for (Path source : Repository.sources()) {
            Matcher types = undocumented.matcher(Repository.text(source));
            if (types.find() && !types.group(1).strip().endsWith("*/")) {
                silent.add(Repository.name(source));
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void every_package_says_in_a_sentence_why_it_exists() {
        assertThat(Repository.sources().stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java"))
                                || !Repository.text(folder.resolve("package-info.java"))
                                        .startsWith("/**"))
                        .map(Repository::name))
                .isEmpty();
    }

    private static List<String> publicTypes() {
        return DOMAIN.stream()
                .map(module -> Repository.JAVA.resolve("vn/caunoi/" + module))
                .filter(Files::isDirectory)
                .flatMap(folder ->
                        Repository.files(folder, ".java").stream().filter(file -> folder.equals(file.getParent())))
                .flatMap(file -> PUBLIC_TYPE.matcher(Repository.text(file)).results())
                .flatMap(type -> Stream.of(type.group(1)))
                .toList();
    }
}
