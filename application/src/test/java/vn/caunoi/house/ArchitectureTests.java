package vn.caunoi.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.identity.SignedInAccount;

/** Rules of the walls, in the words of the house. */
class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.caunoi");

    /** Addresses that everybody may call: they show nothing of the records. */
    private static final Set<String> PUBLIC = Set.of(
            "SignInController",
            "SecondFactorController",
            "LinkController",
            "SetUpController",
            "HealthController",
            "ProblemController",
            "TermController");

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("vn.caunoi.(**)")
                .as("packages")
                .should()
                .beFreeOfCycles()
                .check(CLASSES.that(DescribedPredicate.describe(
                        "written by hand",
                        type -> !type.getPackageName().startsWith("vn.caunoi.schema")
                                && !type.getPackageName().startsWith("vn.caunoi.template"))));
    }

    @Test
    void a_module_keeps_to_its_own_schema() {
        // identity derives what `access` declares and reads it back: one exception, by design
        classes()
                .that()
                .resideInAPackage("vn.caunoi..")
                .and()
                .resideOutsideOfPackage("vn.caunoi.schema..")
                .should(useOnlyTheirOwnTables())
                .check(CLASSES);
    }

    @Test
    void sql_writes_only_into_the_schema_of_its_module() {
        Pattern write = Pattern.compile("(?i)\\b(?:insert\\s+into|update|delete\\s+from)\\s+([a-z_]+)\\.[a-z_]+");
        for (Path source : Repository.files(Repository.JAVA, ".java")) {
            Matcher writes = write.matcher(Repository.text(source));
            String module = Repository.JAVA
                    .resolve("vn/caunoi")
                    .relativize(source)
                    .getName(0)
                    .toString();
            while (writes.find()) {
                assertThat(writes.group(1)).as(Repository.name(source)).isEqualTo(module);
            }
        }
    }

    @Test
    void controllers_never_touch_the_database_themselves() {
        noClasses()
                .that(DescribedPredicate.describe("are controllers", ArchitectureTests::isController))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "vn.caunoi.schema..")
                .check(CLASSES);
    }

    @Test
    void every_address_that_shows_records_takes_a_scope() {
        methods()
                .that(DescribedPredicate.describe("answer an address", ArchitectureTests::answersAnAddress))
                .should(takeAScope())
                .check(CLASSES);
    }

    @Test
    @Abuse("D13")
    void only_the_commands_speak_to_another_program() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.caunoi.launch..", "vn.caunoi.postgres..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.springframework.web.client..", "javax.naming..")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "openStream")
                .check(CLASSES);
    }

    @Test
    @Abuse("D14")
    void nothing_reads_objects_of_java() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .check(CLASSES);
    }

    private static boolean isController(JavaClass type) {
        return type.isAnnotatedWith("org.springframework.stereotype.Controller")
                || type.isMetaAnnotatedWith("org.springframework.stereotype.Controller");
    }

    private static boolean answersAnAddress(JavaMethod method) {
        return isController(method.getOwner())
                && !PUBLIC.contains(method.getOwner().getSimpleName())
                && AnnotatedElementUtils.hasAnnotation(method.reflect(), RequestMapping.class);
    }

    /** A Scope, or the Actor where the door derives the scope itself, because the work outlives the request (imports). */
    private static ArchCondition<JavaMethod> takeAScope() {
        return new ArchCondition<>("take a Scope") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean takes = method.getRawParameterTypes().stream()
                        .anyMatch(type -> List.of(Scope.class, Actor.class, SignedInAccount.class).stream()
                                .anyMatch(type::isEquivalentTo));
                events.add(new SimpleConditionEvent(method, takes, method.getFullName() + " takes no Scope"));
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyTheirOwnTables() {
        return new ArchCondition<>("use only tables of their own schema") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String module = segment(type.getPackageName(), 2);
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .filter(name -> name.startsWith("vn.caunoi.schema."))
                        .map(name -> segment(name, 3))
                        .filter(schema -> !schema.isEmpty() && !schema.equals(module))
                        .filter(schema -> !(module.equals("identity") && schema.equals("access")))
                        .distinct()
                        .forEach(schema -> events.add(
                                SimpleConditionEvent.violated(type, type.getFullName() + " uses tables of " + schema)));
            }
        };
    }

    private static String segment(String name, int index) {
        List<String> segments = List.of(name.split("\\."));
        return index < segments.size() ? segments.get(index) : "";
    }
}
