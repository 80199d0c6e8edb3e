package vn.caunoi.importing.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.row.ActivityRow;
import vn.caunoi.importing.row.Column;
import vn.caunoi.importing.row.EnterpriseRow;
import vn.caunoi.importing.row.FigureRow;
import vn.caunoi.importing.row.MovementRow;
import vn.caunoi.importing.row.RatingRow;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.row.TargetRow;
import vn.caunoi.importing.row.TermRow;
import vn.caunoi.importing.row.UnitEventRow;
import vn.caunoi.importing.row.UnitRow;
import vn.caunoi.importing.row.ZoneRow;

/** One sheet of the workbook, as its record declares it. */
public final class SheetForm<R extends Row> {

    public static final String ROW_KEY = "ma_dong";

    public static final SheetForm<ZoneRow> ZONES = new SheetForm<>("khu", ZoneRow.class);
    public static final SheetForm<EnterpriseRow> ENTERPRISES = new SheetForm<>("doanh_nghiep", EnterpriseRow.class);
    public static final SheetForm<UnitRow> UNITS = new SheetForm<>("to_chuc", UnitRow.class);
    public static final SheetForm<UnitEventRow> EVENTS = new SheetForm<>("bien_dong_to_chuc", UnitEventRow.class);
    public static final SheetForm<TermRow> TERMS = new SheetForm<>("nhiem_ky", TermRow.class);
    public static final SheetForm<MovementRow> MOVEMENTS = new SheetForm<>("bien_dong", MovementRow.class);
    public static final SheetForm<RatingRow> RATINGS = new SheetForm<>("xep_loai", RatingRow.class);
    public static final SheetForm<ActivityRow> ACTIVITIES = new SheetForm<>("hoat_dong", ActivityRow.class);
    public static final SheetForm<TargetRow> TARGETS = new SheetForm<>("chi_tieu", TargetRow.class);
    public static final SheetForm<FigureRow> FIGURES = new SheetForm<>("so_lieu", FigureRow.class);

    /** Sheets of the contract which this version does not read yet. */
    static final List<String> LATER = List.of("cap_uy", "gui_sinh_hoat");

    /** Sheets of the template that tell how to fill in the others: in words, by example, and what may be chosen. */
    public static final String GUIDE = "huong_dan";

    public static final String EXAMPLES = "vi_du";
    public static final String CHOICES = "danh_muc";
    static final List<String> GUIDES = List.of(GUIDE, EXAMPLES, CHOICES);

    private final String name;
    private final Class<R> type;
    private final List<ColumnForm> columns;
    private final Constructor<R> constructor;

    private SheetForm(String name, Class<R> type) {
        this.name = name;
        this.type = type;
        this.columns = Columns.of(type);
        try {
            constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every sheet, what others refer to first. */
    public static List<SheetForm<? extends Row>> all() {
        return List.of(ZONES, ENTERPRISES, UNITS, EVENTS, TERMS, MOVEMENTS, RATINGS, ACTIVITIES, TARGETS, FIGURES);
    }

    public static Optional<SheetForm<? extends Row>> named(String name) {
        return all().stream().filter(form -> form.name.equals(name)).findFirst();
    }

    public String name() {
        return name;
    }

    public List<ColumnForm> columns() {
        return columns;
    }

    public Optional<ColumnForm> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The row as one of this sheet. */
    public R cast(Row row) {
        return type.cast(row);
    }

    /** A row of these values, one for each column in the order of {@link #columns()}. */
    R row(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How keys begin that an export gives to rows which nothing else tells apart. */
    public static final String APART = "#";

    /** The same row under a key of its own, or without one. */
    public R keyed(R row, @Nullable String ownKey) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            ColumnForm column = columns.get(i);
            Object value = column.key().equals(ROW_KEY) ? ownKey : column.valueIn(row);
            values[i] = value == null ? column.blank() : value;
        }
        return row(values);
    }

    /** What tells this row from others where the office gave it no key of its own. */
    public List<@Nullable Object> key(R row) {
        List<@Nullable Object> key = new ArrayList<>();
        for (ColumnForm column : columns) {
            if (!column.key().equals(ROW_KEY) && row.identifiedBy(column.key(), column.role())) {
                key.add(column.valueIn(row));
            }
        }
        return key;
    }

    /** Whether two rows say the same, whatever the office calls them. */
    public boolean same(R one, R other) {
        return columns.stream()
                .filter(column ->
                        column.role() != Column.Role.COMMENT && !column.key().equals(ROW_KEY))
                .allMatch(column -> Objects.equals(column.valueIn(one), column.valueIn(other)));
    }
}
