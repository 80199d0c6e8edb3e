package vn.caunoi.report.template;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.caunoi.shared.ReadableText;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** A plan as the text that it is: what cannot be read of it is told by line and column, in the reader's language. */
final class YamlText {

    private static final int DEEPEST = 12;
    private static final String MARK_OF_ORDER = "\uFEFF";

    private final String text;
    private final List<Refusal> faults = new ArrayList<>();

    private YamlText(String text) {
        this.text = text.startsWith(MARK_OF_ORDER) ? text.substring(1) : text;
    }

    /** What the text holds; refused where it is no YAML, or more of it than a plan needs. */
    static Map<String, Object> read(String text) {
        return new YamlText(text).read();
    }

    private Map<String, Object> read() {
        letters();
        refuseIfAny();
        try {
            structure();
            refuseIfAny();
            return Entries.map(yaml().load(text))
                    .orElseThrow(() -> new Refused(Refusal.of(TemplateFile.RULE + "no-plan")));
        } catch (YAMLException e) {
            faults.add(YamlFaults.of(e, text));
            throw new Refused(faults);
        }
    }

    private void refuseIfAny() {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    /** The first letter of each line that nobody can see or type; a tab is looked at by the reading that comes after. */
    private void letters() {
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            String seen = lines.get(line).replace('\t', ' ');
            if (ReadableText.unreadable(seen).isPresent()) {
                faults.add(letter(line, seen));
            }
        }
    }

    private static Refusal letter(int line, String seen) {
        for (int at = 0; at < seen.length(); at += Character.charCount(seen.codePointAt(at))) {
            String letter = Character.toString(seen.codePointAt(at));
            if (ReadableText.unreadable(letter).isPresent()) {
                return YamlFaults.at(
                        "letter", line, at, ReadableText.unreadable(letter).get());
            }
        }
        return YamlFaults.at("general", line, 0);
    }

    /** A plan is one document without tags and aliases, and not deep. */
    private void structure() {
        int depth = 0;
        int documents = 0;
        for (Event event : yaml().parse(new StringReader(text))) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            if (depth > DEEPEST) {
                note("deep", event.getStartMark(), DEEPEST);
                return;
            }
            if (documents > 1) {
                note("several", event.getStartMark());
                return;
            }
            node(event);
        }
    }

    private void node(Event event) {
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            note("alias", event.getStartMark());
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent start && start.getTag() != null) {
            note("tag", event.getStartMark());
        }
    }

    private void note(String kind, Mark mark, Object... what) {
        faults.add(YamlFaults.at(kind, mark.getLine(), mark.getColumn(), what));
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new NumbersAndFlags());
    }

    /** Whole numbers, true and false; all else is text: no date or fraction of a plan is anything but words. */
    private static final class NumbersAndFlags extends Resolver {

        private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,8})");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, Objects.requireNonNull(WHOLE), "-0123456789");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
