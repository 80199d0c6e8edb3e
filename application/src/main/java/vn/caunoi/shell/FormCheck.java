package vn.caunoi.shell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.shared.OfficeCode;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.ReadableText;
import vn.caunoi.shared.Refusal;

/**
 * Reads a typed form as the office writes: {@code 1.142} is one thousand one hundred and forty-two, 31/02 is no date.
 * Each misreading becomes an error of its field; the checked form comes back through {@link #form()}.
 */
public final class FormCheck {

    /** The most people or things that one entry counts, in forms and workbooks. */
    public static final int MOST_COUNTED = 1_000_000_000;

    /** The longest words of a field that workbooks carry too, so that what goes out can come in again. */
    public static final int LONGEST_TEXT = 500;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LAST_YEAR = 9999;
    private static final Pattern MACHINE_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern COUNT = Pattern.compile("\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4}");
    private static final Pattern DECIMAL = Pattern.compile("-?(\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4})(,\\d{1,10})?");

    private final Text text;
    private Form form;

    public FormCheck(Form form, Text text) {
        this.form = form;
        this.text = text;
    }

    public Form form() {
        return form;
    }

    public boolean valid() {
        return form.valid();
    }

    /** What was typed without blanks around it; empty is an error. */
    public String required(String name) {
        String typed = typed(name);
        if (typed.isEmpty()) reject(name, "shell.field.required");
        return typed;
    }

    /** What was typed without blanks around it, composed as workbooks are read: some phones send letters and accents apart. */
    public String typed(String name) {
        return Normalizer.normalize(form.value(name).strip(), Normalizer.Form.NFC);
    }

    /** A name without blanks around it, in characters that can be seen and typed again. */
    public String name(String name) {
        return words(name);
    }

    /** Free words without blanks around them, as a workbook carries them: not too long, each letter readable. */
    public String words(String name) {
        String typed = typed(name);
        if (typed.length() > LONGEST_TEXT) reject(name, "shell.field.long", text.number(LONGEST_TEXT));
        ReadableText.unreadable(typed).ifPresent(letter -> reject(name, "shell.field.name.unreadable", letter));
        return typed;
    }

    /** The code of a new unit, enterprise, zone or group, as workbooks take it too. */
    public String code(String name) {
        String typed = typed(name);
        if (!typed.isEmpty() && !OfficeCode.isWellFormed(typed))
            reject(name, "shell.field.code.wrong", OfficeCode.LONGEST);
        return typed;
    }

    /** A code that must be there. */
    public String requiredCode(String name) {
        return required(name).isEmpty() ? "" : code(name);
    }

    /** A name that must be there. */
    public String requiredName(String name) {
        return required(name).isEmpty() ? "" : name(name);
    }

    /** A date as dd/MM/yyyy, d-M-yyyy or d.M.yyyy. */
    public Optional<LocalDate> date(String name) {
        String typed = typed(name);
        if (typed.isEmpty()) return Optional.empty();
        try {
            LocalDate day = LocalDate.parse(typed.replace('-', '/').replace('.', '/'), DATE);
            if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) return Optional.of(day);
            reject(name, "shell.field.date.wrong", typed);
            return Optional.empty();
        } catch (DateTimeParseException notADate) {
            reject(name, "shell.field.date.wrong", typed);
            return Optional.empty();
        }
    }

    /**
     * A day from which records are looked at, as people write it or, in links, as machines do; one before or after all
     * records is an error.
     */
    public Optional<LocalDate> recorded(String name) {
        Matcher machine = MACHINE_DATE.matcher(typed(name));
        if (machine.matches()) form = form.with(name, machine.replaceAll("$3/$2/$1"));
        Optional<LocalDate> day = date(name);
        if (day.filter(each -> each.isBefore(Period.BEGINNING) || each.isAfter(Period.END))
                .isEmpty()) return day;
        reject(name, "shell.field.date.beyond", Period.BEGINNING, Period.END);
        return Optional.empty();
    }

    /** A year from which records are looked at. */
    public Optional<Integer> recordedYear(String name) {
        String typed = typed(name);
        if (typed.isEmpty()) return Optional.empty();
        if (typed.matches("\\d{4}")
                && Integer.parseInt(typed) >= Period.BEGINNING.getYear()
                && Integer.parseInt(typed) <= Period.END.getYear()) return Optional.of(Integer.valueOf(typed));
        reject(name, "shell.field.year.wrong", typed);
        return Optional.empty();
    }

    /** A date of something that has happened; one after today is an error, and still the date that was typed. */
    public Optional<LocalDate> past(String name, LocalDate today) {
        Optional<LocalDate> date = date(name);
        date.filter(day -> day.isAfter(today)).ifPresent(day -> reject(name, "shell.field.date.future", today));
        return date;
    }

    /** A whole number of people or things, with or without dots between the thousands. */
    public Optional<Long> count(String name) {
        String typed = typed(name);
        if (typed.isEmpty()) return Optional.empty();
        if (COUNT.matcher(typed).matches()) return Optional.of(Long.valueOf(typed.replace(".", "")));
        reject(name, "shell.field.count.wrong", typed);
        return Optional.empty();
    }

    /** A whole number of people or things that are entered, not more than there can be. */
    public Optional<Integer> quantity(String name) {
        Optional<Long> count = count(name);
        if (count.isPresent() && count.get() > MOST_COUNTED) {
            reject(name, "shell.field.count.large", typed(name), text.number(MOST_COUNTED));
            return Optional.empty();
        }
        return count.map(Long::intValue);
    }

    /** An amount with a decimal comma. */
    public Optional<BigDecimal> decimal(String name) {
        String typed = typed(name);
        if (typed.isEmpty()) return Optional.empty();
        if (DECIMAL.matcher(typed).matches())
            return Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')));
        reject(name, "shell.field.decimal.wrong", typed);
        return Optional.empty();
    }

    public void reject(String name, String key, Object... args) {
        form = form.reject(name, text.t(key, args));
    }

    /** What a door did not take, at the field that is to be mended. */
    public void reject(String name, Refusal refusal) {
        form = form.reject(name, text.t(refusal));
    }
}
