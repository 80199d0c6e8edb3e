package vn.caunoi.office;

import static vn.caunoi.office.SetUpForm.each;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shell.FormCheck;

/** Reads the unit at the head of each line; a line of which nothing is written is one in which the office does not work. */
record RootLines(FormCheck check, LocalDate today) {

    /** The lines of which something is written, right or wrong. */
    Set<Line> told() {
        return Arrays.stream(Line.values()).filter(this::isTold).collect(Collectors.toSet());
    }

    /** The roots of these lines, as far as something of them is written. */
    List<NewRoot> read(Set<Line> lines) {
        List<NewRoot> roots = lines.stream()
                .sorted()
                .filter(this::isTold)
                .map(this::root)
                .flatMap(Optional::stream)
                .toList();
        Set<String> codes = new HashSet<>();
        roots.stream()
                .filter(root -> !codes.add(root.code().toUpperCase(Locale.ROOT)))
                .forEach(root -> check.reject(each("ma", root.line().code()), "office.set-up.code-twice", root.code()));
        return roots;
    }

    private boolean isTold(Line line) {
        return Stream.of("ma", "ten", "lap")
                .anyMatch(field -> !check.typed(each(field, line.code())).isEmpty());
    }

    private Optional<NewRoot> root(Line line) {
        String code = check.requiredCode(each("ma", line.code()));
        String name = check.requiredName(each("ten", line.code()));
        UnitKind kind = kind(line);
        LocalDate founded = founded(each("lap", line.code()));
        return kind == null || founded == null
                ? Optional.empty()
                : Optional.of(new NewRoot(line, code, name, kind, founded));
    }

    private @Nullable UnitKind kind(Line line) {
        String field = each("loai", line.code());
        String typed = check.required(field);
        Optional<UnitKind> kind =
                SetUpView.kinds(line).filter(each -> each.name().equals(typed)).findFirst();
        if (kind.isEmpty() && !typed.isEmpty()) check.reject(field, "office.set-up.choice-wrong", typed);
        return kind.orElse(null);
    }

    private @Nullable LocalDate founded(String field) {
        check.required(field);
        LocalDate founded = check.recorded(field).orElse(null);
        if (founded != null && founded.isAfter(today)) check.reject(field, "shell.field.date.future", today);
        return founded;
    }
}
