package vn.caunoi.activity.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Line;
import vn.caunoi.activity.ActivityKind;
import vn.caunoi.activity.ActivityKinds;
import vn.caunoi.activity.Level;
import vn.caunoi.activity.reading.Filter;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** The filters of a list as they stand in its address. */
final class FilterForm {

    static final String KEY = "activity.filter";
    static final String LINE = "he";
    static final String UNIT = "to-chuc";
    static final String GROUP = "nhom";
    static final String KIND = "loai";
    static final String LEVEL = "cap";
    static final String FROM = "tu";
    static final String UNTIL = "den";
    static final String ENTERPRISE = "doanh-nghiep";
    static final String SEARCH = "tim";

    private static final List<String> NAMES = List.of(LINE, UNIT, GROUP, KIND, LEVEL, FROM, UNTIL, ENTERPRISE, SEARCH);

    private final FormCheck check;
    private final ActivityKinds kinds;

    FilterForm(MultiValueMap<String, String> typed, ActivityKinds kinds, Text text) {
        this.check = new FormCheck(Form.typed(KEY, typed), text);
        this.kinds = kinds;
    }

    /** What was asked: the form with what is wrong, and the filter without it. */
    record Asked(Form form, Filter filter, @Nullable ActivityKind kind, List<ActivityKind> shown) {

        /** The address of a page with the same filters; those named are set anew, or left out where null. */
        String address(String path, Map<String, @Nullable String> others) {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
            List<String> values = new ArrayList<>();
            for (String name : NAMES) {
                String value = others.containsKey(name) ? others.get(name) : form.value(name);
                if (value != null && !value.isBlank()) {
                    address.queryParam(name, "{v}");
                    values.add(value.strip());
                }
            }
            others.forEach((name, value) -> {
                if (!NAMES.contains(name) && value != null) {
                    address.queryParam(name, "{v}");
                    values.add(value);
                }
            });
            return address.encode().buildAndExpand(values.toArray()).toUriString();
        }
    }

    Asked read(@Nullable Unit unit, Predicate<String> isEnterprise) {
        Line line = line();
        ActivityKind.Group group = one(ActivityKind.Group.class, GROUP);
        Level level = one(Level.class, LEVEL);
        ActivityKind kind = kind();
        LocalDate from = check.recorded(FROM).orElse(null);
        LocalDate until = check.recorded(UNTIL).orElse(null);
        if (from != null && until != null && until.isBefore(from)) {
            check.reject(UNTIL, "activity.filter.den.before");
        }
        Line asked = unit == null ? line : unit.line();
        List<ActivityKind> shown = kind != null
                ? List.of(kind)
                : kinds.all().stream()
                        .filter(each -> group == null || each.group() == group)
                        .filter(each -> asked == null || each.lines().contains(asked))
                        .toList();
        String enterprise = check.typed(ENTERPRISE);
        if (!enterprise.isEmpty() && !isEnterprise.test(enterprise)) {
            check.reject(ENTERPRISE, "activity.filter.unknown", enterprise);
        }
        Filter filter = new Filter(
                line,
                unit,
                kind == null && group == null ? List.of() : codes(shown, group, kind),
                level,
                from,
                until,
                enterprise.isEmpty() ? null : enterprise,
                check.typed(SEARCH));
        return new Asked(check.form(), filter, kind, shown);
    }

    /** A group without a kind for the asked line finds nothing, instead of everything. */
    private static List<String> codes(
            List<ActivityKind> shown, ActivityKind.@Nullable Group group, @Nullable ActivityKind kind) {
        if (kind != null && group != null && kind.group() != group || shown.isEmpty()) {
            return List.of("");
        }
        return shown.stream().map(ActivityKind::code).toList();
    }

    private @Nullable Line line() {
        String typed = check.typed(LINE);
        Line line = Line.read(typed).orElse(null);
        if (!typed.isEmpty() && line == null) {
            check.reject(LINE, "activity.filter.unknown", typed);
        }
        return line;
    }

    /** The line as addresses and workbooks write it. */
    static String code(Line line) {
        return line.code();
    }

    private @Nullable ActivityKind kind() {
        String typed = check.typed(KIND);
        Optional<ActivityKind> kind = kinds.find(typed);
        if (!typed.isEmpty() && kind.isEmpty()) {
            check.reject(KIND, "activity.filter.unknown", typed);
        }
        return kind.orElse(null);
    }

    private <E extends Enum<E>> @Nullable E one(Class<E> type, String name) {
        String typed = check.typed(name);
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        if (!typed.isEmpty() && found.isEmpty()) {
            check.reject(name, "activity.filter.unknown", typed);
        }
        return found.orElse(null);
    }

    /** The code of the unit that is asked for, if any. */
    static @Nullable String unit(MultiValueMap<String, String> typed) {
        return Stream.ofNullable(typed.getFirst(UNIT))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
