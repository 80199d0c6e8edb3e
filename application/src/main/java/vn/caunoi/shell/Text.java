package vn.caunoi.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shared.Refusal;

/**
 * What a page says in the reader's language: messages, and numbers, shares and dates as the office writes them:
 * {@code 1.142}, {@code 95,04%}, {@code 30/09/2026}.
 */
public final class Text {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** The sign of mathematics, as wide as a plus, and no hyphen. */
    private static final char MINUS = '\u2212';

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::([a-z.-]+))?}");

    /** Something that is called otherwise in each language, as it is filled into a message. */
    public record Spoken(String vietnamese, String english) {

        @Override
        public String toString() {
            return vietnamese;
        }
    }

    private final Messages messages;
    private final Locale locale;
    private final DecimalFormatSymbols symbols;
    private final @Nullable Text beside;

    /** @param both whether a message is said in English as well, behind a stroke */
    Text(Messages messages, Locale locale, boolean both) {
        this.messages = messages;
        this.locale = locale;
        this.beside = both ? new Text(messages, Locale.UK, false) : null;
        this.symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
    }

    /**
     * The message of that key with {0}, {1} … filled in; the key itself when nobody wrote it. A code is said by its name where
     * the place tells under which keys the names stand: {@code {0:activity.kind}}.
     */
    public String t(String key, @Nullable Object... args) {
        String words = one(key, args);
        String others = beside == null ? words : beside.one(key, args);
        return words.equals(others) ? words : words + " / " + others;
    }

    /** Why a door did not take something, in words. */
    public String t(Refusal refusal) {
        return t(refusal.rule(), refusal.arguments().toArray());
    }

    private String one(String key, @Nullable Object... args) {
        String pattern = messages.pattern(key, locale);
        if (pattern == null) return key;
        if (args.length == 0) return pattern;
        return PLACE.matcher(pattern).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return index < args.length ? Matcher.quoteReplacement(say(args[index], place.group(2))) : "";
        });
    }

    public boolean knows(String key) {
        return messages.pattern(key, locale) != null;
    }

    /** The keys that begin so, whoever wrote them. */
    Set<String> keys(String beginning) {
        return messages.keys(beginning);
    }

    /** The term that explains a label by its key; null where none does. */
    @Nullable
    String explains(String key) {
        return messages.explains(key);
    }

    /** The term that explains the label whose very words these are, or the thing of this name; null where none does. */
    @Nullable
    String explainsWords(String words) {
        return messages.explainsWords(words);
    }

    public String language() {
        return locale.getLanguage();
    }

    public String number(long value) {
        return format("#,##0").format(value);
    }

    /** A number with as many decimals as it has, without trailing zeros. */
    public String number(BigDecimal value) {
        return format("#,##0.##########").format(value);
    }

    public String number(BigDecimal value, int decimals) {
        return format(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals)).format(value);
    }

    /** A change, with its sign: +12, −3, 0. */
    public String change(long value) {
        return value > 0 ? "+" + number(value) : number(value);
    }

    /** A share that is already in hundredths, with at most two decimals and no zeros at their end: 106%, 8,4%, 0,49%. */
    public String percent(BigDecimal value) {
        return number(value.setScale(2, RoundingMode.HALF_UP)) + "%";
    }

    public String date(LocalDate date) {
        return DATE.format(date);
    }

    public String date(Instant moment) {
        return DATE.format(moment.atZone(ZONE));
    }

    public String dateTime(Instant moment) {
        return DATE_TIME.format(moment.atZone(ZONE));
    }

    public String dateTime(LocalDateTime time) {
        return DATE_TIME.format(time);
    }

    private String say(@Nullable Object value, @Nullable String names) {
        String key = names + "." + value;
        return names != null && knows(key) ? one(key) : say(value);
    }

    private String say(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number(number);
            case Double number -> number(BigDecimal.valueOf(number));
            case Number number -> number(number.longValue());
            case LocalDate date -> date(date);
            case LocalDateTime time -> dateTime(time);
            case Instant moment -> dateTime(moment);
            case YearMonth month -> MONTH.format(month);
            case Spoken spoken -> language().equals("en") ? spoken.english() : spoken.vietnamese();
            default -> value.toString();
        };
    }

    private DecimalFormat format(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
