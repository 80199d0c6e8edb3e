package vn.caunoi.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Transactions;
import vn.caunoi.shell.House;

/**
 * Finds Vietnamese on a page that was asked for in English: whatever bears an accent and is neither what people recorded, nor part of
 * an English message, nor marked as Vietnamese, as the words of an official paper are.
 */
public final class EnglishWords {

    private static final Pattern ACCENTED = Pattern.compile("[\\p{L}&&[^\\p{ASCII}]]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern OTHER_LANGUAGE =
            Pattern.compile("<(\\w+)[^>]*\\slang=\"vi\"[^>]*>.*?</\\1>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s(?:aria-label|placeholder|title|alt|data-(?!print-path)[a-z-]+)=\"([^\"]+)\"");
    private static final Pattern ENGLISH = Pattern.compile("\\ben: *\"([^\"]+)\"");
    private static final String EDGE = "[^\\p{L}\\p{N}]+";

    /** Reads every column of the installation in which words stand and which its pages may read. */
    private static final String COLUMNS = """
            select format('select %3$I from %1$I.%2$I where octet_length(%3$I) > length(%3$I)', n.nspname, c.relname, a.attname)
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype
              and n.nspname not in ('pg_catalog', 'information_schema')
              and has_schema_privilege(n.oid, 'usage') and has_column_privilege(c.oid, a.attnum, 'select')
            """;

    private final Set<String> known = new HashSet<>();

    private EnglishWords(Collection<String> recorded) {
        recorded.forEach(this::know);
        for (Path file : Repository.files(Repository.MESSAGES, "_en.properties")) {
            Properties vietnamese = read(Path.of(file.toString().replace("_en.properties", ".properties")));
            read(file).forEach((key, words) -> {
                if (!words.equals(vietnamese.get(key))) {
                    Stream.of(PLACE.split(words.toString())).forEach(this::know);
                }
            });
        }
        for (Path file : Repository.files(Repository.MAIN.resolve("resources"), ".yaml")) {
            ENGLISH.matcher(Repository.text(file)).results().forEach(words -> know(words.group(1)));
        }
        know("Cầu Nối");
    }

    /** Beside everything that is recorded in an installation, and what else is said there on purpose. */
    public static EnglishWords beside(TestInstallation house, Collection<String> others) {
        Set<String> recorded = new HashSet<>(others);
        House own = house.bean(House.Source.class).house();
        Stream.of(own.superiorBody(), own.ownBody(), own.place())
                .filter(name -> name != null)
                .forEach(recorded::add);
        recorded.addAll(
                house.bean(Transactions.class).reading(house.actor(), () -> words(house.bean(DSLContext.class))));
        return new EnglishWords(recorded);
    }

    private static List<String> words(DSLContext database) {
        String all = String.join(" union ", database.fetch(COLUMNS).getValues(0, String.class));
        return database.fetch(all).getValues(0, String.class);
    }

    private void know(String words) {
        if (ACCENTED.matcher(words).find()) known.add(core(tidy(words)));
    }

    /** The texts and attributes in which something Vietnamese is left. */
    public Set<String> vietnameseOn(String page) {
        Set<String> found = new TreeSet<>();
        texts(OTHER_LANGUAGE.matcher(page).replaceAll(" "))
                .map(EnglishWords::tidy)
                .filter(text -> ACCENTED.matcher(text).find())
                .filter(text -> ACCENTED.matcher(rest(text)).find())
                .forEach(found::add);
        return found;
    }

    /** What is left of a text without the longest known words in it. */
    private String rest(String text) {
        String[] words = text.split(" ");
        StringBuilder rest = new StringBuilder();
        for (int from = 0; from < words.length; ) {
            int until = words.length;
            while (until > from && !known.contains(core(String.join(" ", Arrays.copyOfRange(words, from, until))))) {
                until--;
            }
            rest.append(until == from ? words[from] + " " : "");
            from = Math.max(until, from + 1);
        }
        return rest.toString();
    }

    private static Stream<String> texts(String page) {
        Matcher attributes = ATTRIBUTE.matcher(page);
        return Stream.concat(
                Stream.of(page.split("<[^>]*>", -1)), attributes.results().map(found -> found.group(1)));
    }

    private static String core(String words) {
        return words.replaceAll("^" + EDGE + "|" + EDGE + "$", "");
    }

    private static String tidy(String words) {
        return words.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Repository.text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
