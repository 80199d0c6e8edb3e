package vn.caunoi.report.template;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import vn.caunoi.shared.Refusal;

/** Why a text is no YAML, by kinds that have words of their own: what the parser says is English and about its own parts. */
final class YamlFaults {

    /** What the parser says, and which kind of fault that is; what it found is told again. */
    private record Kind(Pattern said, String name) {

        static Kind of(String said, String name) {
            return new Kind(Pattern.compile(said, Pattern.DOTALL), name);
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.of("found duplicate key (.+)", "duplicate"),
            Kind.of("found character '\\\\t\\(TAB\\)'.*", "tab"),
            Kind.of("found character '(.+?)' that cannot start.*", "start"),
            Kind.of("could not find expected ':'.*", "colon"),
            Kind.of("mapping values are not allowed.*", "colon-here"),
            Kind.of(".*sequence entries are not allowed.*", "dash-here"),
            Kind.of("mapping keys are not allowed.*", "block"),
            Kind.of("found unexpected (?:end of stream|document separator).*", "quote"),
            Kind.of("expected <block end>.*", "block"),
            Kind.of("expected ',' or '}'.*", "braces"),
            Kind.of("expected ',' or ']'.*", "brackets"),
            Kind.of("expected the node content.*", "value"),
            Kind.of("expected '<document start>'.*", "rest"),
            Kind.of("(?:found unknown escape character|expected escape sequence).*", "escape"),
            Kind.of("found undefined tag handle.*", "tag"));

    private static final List<Kind> CONTEXTS = List.of(
            Kind.of("while scanning a tag.*", "tag"),
            Kind.of("while scanning an (?:alias|anchor).*", "alias"),
            Kind.of("while scanning a block scalar.*", "text"),
            Kind.of("while scanning a directive.*", "directive"));

    private YamlFaults() {}

    /** Lines and columns are counted from nought by machines, and from one by people. */
    static Refusal at(String kind, int line, int column, Object... what) {
        Object[] said = new Object[what.length + 2];
        said[0] = line + 1;
        said[1] = column + 1;
        System.arraycopy(what, 0, said, 2, what.length);
        return Refusal.of(TemplateFile.RULE + "yaml." + kind, said);
    }

    static Refusal of(YAMLException fault, String text) {
        return switch (fault) {
            case MarkedYAMLException marked -> of(marked);
            case ReaderException letter -> {
                String before = text.substring(0, Math.clamp(letter.getPosition(), 0, text.length()));
                yield at(
                        "letter",
                        (int) before.chars().filter(each -> each == '\n').count(),
                        before.length() - before.lastIndexOf('\n') - 1,
                        "U+%04X".formatted(letter.getCodePoint()));
            }
            default -> at("general", 0, 0);
        };
    }

    private static Refusal of(MarkedYAMLException fault) {
        String problem = Objects.requireNonNullElse(fault.getProblem(), "");
        for (Kind kind : KINDS) {
            Matcher said = kind.said().matcher(problem);
            if (said.matches()) {
                Mark mark = kind.name().equals("quote") ? opening(fault) : fault.getProblemMark();
                return said.groupCount() == 0 ? at(kind.name(), mark) : at(kind.name(), mark, said.group(1));
            }
        }
        return at(byContext(fault.getContext()), fault.getProblemMark());
    }

    /** The end of the file tells nobody where a quotation was left open. */
    private static @Nullable Mark opening(MarkedYAMLException fault) {
        return fault.getContextMark() == null ? fault.getProblemMark() : fault.getContextMark();
    }

    private static String byContext(@Nullable String context) {
        String doing = Objects.requireNonNullElse(context, "");
        return CONTEXTS.stream()
                .filter(kind -> kind.said().matcher(doing).matches())
                .map(Kind::name)
                .findFirst()
                .orElse("general");
    }

    private static Refusal at(String kind, @Nullable Mark mark, Object... what) {
        return mark == null ? at(kind, 0, 0, what) : at(kind, mark.getLine(), mark.getColumn(), what);
    }
}
