package vn.caunoi.importing.blank;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import vn.caunoi.activity.Level;
import vn.caunoi.enterprise.OperatingStatus;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.enterprise.ZoneKind;
import vn.caunoi.importing.form.ColumnForm;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.LineCode;
import vn.caunoi.importing.row.MovementCode;
import vn.caunoi.importing.row.StandingCode;
import vn.caunoi.membership.Grade;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.Rated;
import vn.caunoi.membership.Sex;
import vn.caunoi.organization.Manner;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shared.Qualifier;
import vn.caunoi.shell.Text;

/** The codes of each choice, one below the other, with what they mean: cells of other sheets offer them. */
final class ChoiceSheet {

    /** Under which keys the words of a code stand. */
    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            entry(UnitKind.class, "organization.kind."),
            entry(OwnerType.class, "organization.owner."),
            entry(Manner.class, "organization.manner."),
            entry(MovementCode.class, "membership.deed."),
            entry(OperatingStatus.class, "enterprise.status."),
            entry(ZoneKind.class, "enterprise.zone-kind."),
            entry(StandingCode.class, "membership.status."),
            entry(Sex.class, "membership.sex."),
            entry(Occupation.class, "membership.occupation."),
            entry(Rated.class, "membership.rated."),
            entry(Grade.class, "membership.grade."),
            entry(Level.class, "activity.level."),
            entry(Qualifier.class, "indicator.reported.qualifier."),
            entry(LineCode.class, "importing.choice.line."));

    /** Signs are no names of messages. */
    private static final Map<String, String> SIGNS =
            Map.of(">=", "direction.at-least", "<=", "direction.at-most", "=", "direction.equal");

    private static final int WIDTH_OF_CODES = 24;
    private static final int WIDTH_OF_WORDS = 44;

    private final Worksheet sheet;
    private final Text text;
    private final Map<Object, Range> written = new HashMap<>();

    ChoiceSheet(Worksheet sheet, Text text) {
        this.sheet = sheet;
        this.text = text;
    }

    /** Where the choices of the column stand. */
    Range of(SheetForm<?> form, ColumnForm column) {
        return written.computeIfAbsent(column.type(), _ -> write(form, column, meanings(column)));
    }

    /** Where the codes stand that are declared for the column. */
    Range of(SheetForm<?> form, ColumnForm column, Map<String, String> declared) {
        return written.computeIfAbsent(form.name() + "." + column.key(), _ -> write(form, column, declared));
    }

    private Range write(SheetForm<?> form, ColumnForm column, Map<String, String> meanings) {
        int at = 2 * written.size();
        sheet.value(0, at, form.name() + "." + column.key());
        sheet.value(0, at + 1, text.t("importing.template.meaning"));
        sheet.range(0, at, 0, at + 1).style().bold().set();
        sheet.width(at, WIDTH_OF_CODES);
        sheet.width(at + 1, WIDTH_OF_WORDS);
        int row = 1;
        for (Map.Entry<String, String> each : meanings.entrySet()) {
            sheet.value(row, at, each.getKey());
            sheet.value(row++, at + 1, each.getValue());
        }
        return sheet.range(1, at, meanings.size(), at);
    }

    private Map<String, String> meanings(ColumnForm column) {
        Map<String, String> meanings = new LinkedHashMap<>();
        column.choices().forEach(code -> meanings.put(code, meaning(column, code)));
        return meanings;
    }

    private String meaning(ColumnForm column, String code) {
        String deed = WORDS.getOrDefault(column.type(), "importing.choice.") + code;
        if (column.type() == MovementCode.class && !text.knows(deed)) {
            return text.t("membership.kind." + MovementCode.valueOf(code).kind());
        }
        String key = SIGNS.getOrDefault(code, code);
        return text.t(WORDS.getOrDefault(column.type(), "importing.choice.") + key);
    }
}
