package vn.caunoi.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing grows beyond what a reader can hold in the head; the exceptions are listed where everybody sees them. */
class BudgetTests {

    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final int PACKAGE_TYPES = 25;
    private static final int CONSTRUCTOR_DEPENDENCIES = 5;
    private static final int TEMPLATE_LINES = 120;

    /** File or package, and why it may be larger. */
    private static final Map<String, String> EXCEPTIONS = Map.of();

    @Test
    void files_stay_within_300_lines() {
        assertThat(Repository.sources().stream()
                        .filter(file -> Repository.text(file).lines().count() > FILE_LINES)
                        .map(Repository::name)
                        .filter(name -> !EXCEPTIONS.containsKey(name)))
                .isEmpty();
    }

    @Test
    void templates_stay_within_120_lines() {
        assertThat(Repository.files(Repository.MAIN.resolve("jte"), ".jte").stream()
                        .filter(file -> Repository.text(file).lines().count() > TEMPLATE_LINES)
                        .map(Repository::name)
                        .filter(name -> !EXCEPTIONS.containsKey(name)))
                .isEmpty();
    }

    @Test
    void packages_stay_within_25_types() {
        Map<Path, Long> types = Repository.sources().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(types.entrySet().stream()
                        .filter(entry -> entry.getValue() > PACKAGE_TYPES)
                        .map(entry -> Repository.name(entry.getKey()))
                        .filter(name -> !EXCEPTIONS.containsKey(name)))
                .isEmpty();
    }

    @Test
    void methods_stay_within_40_lines_and_constructors_within_5_dependencies() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                null,
                null,
                List.of("-proc:none"),
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(Repository.sources()));
        Measure measure = new Measure(Trees.instance(task).getSourcePositions());
        for (CompilationUnitTree unit : task.parse()) {
            measure.scan(unit, null);
        }
        assertThat(measure.tooLarge).isEmpty();
    }

    /** Counts lines of methods and dependencies of constructors of classes; records may have as many parts as they need. */
    private static final class Measure extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final SourcePositions positions;
        private final List<String> tooLarge = new ArrayList<>();
        private @Nullable CompilationUnitTree unit;

        Measure(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitCompilationUnit(CompilationUnitTree node, @Nullable Void nothing) {
            unit = node;
            return super.visitCompilationUnit(node, nothing);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            CompilationUnitTree file = Objects.requireNonNull(unit);
            LineMap lines = file.getLineMap();
            long length = lines.getLineNumber(positions.getEndPosition(file, method))
                    - lines.getLineNumber(positions.getStartPosition(file, method))
                    + 1;
            String name = file.getSourceFile().getName() + " " + method.getName();
            if (length > METHOD_LINES) {
                tooLarge.add(name + ": " + length + " lines");
            }
            if (method.getReturnType() == null
                    && method.getModifiers().getFlags().isEmpty()
                    && method.getParameters().size() > CONSTRUCTOR_DEPENDENCIES) {
                tooLarge.add(name + ": " + method.getParameters().size() + " dependencies");
            }
            return super.visitMethod(method, nothing);
        }
    }
}
