package vn.caunoi.importing.blank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.caunoi.activity.ActivityKind;
import vn.caunoi.activity.ActivityKinds;
import vn.caunoi.importing.form.ColumnForm;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.DeclarableIndicators;
import vn.caunoi.shell.Text;

/** The codes that reviewed files declare, kinds of activities and indicators: of columns that are no choice of the program itself. */
@Component
class DeclaredCodes {

    private final ActivityKinds kinds;
    private final Catalogue indicators;
    private final DeclarableIndicators declarable;

    DeclaredCodes(ActivityKinds kinds, Catalogue indicators, DeclarableIndicators declarable) {
        this.kinds = kinds;
        this.indicators = indicators;
        this.declarable = declarable;
    }

    /** What may stand in the column, each code with what it means; empty where it is not declared anywhere. */
    Map<String, String> of(SheetForm<?> form, ColumnForm column, Text text) {
        return switch (form.name() + "." + column.key()) {
            case "hoat_dong.loai" -> kinds(text);
            case "hoat_dong.hinh_thuc" -> forms(text);
            case "chi_tieu.chi_so" -> indicators(_ -> true, text);
            case "so_lieu.chi_so" -> indicators(declarable::isDeclarable, text);
            default -> Map.of();
        };
    }

    private Map<String, String> kinds(Text text) {
        Map<String, String> codes = new LinkedHashMap<>();
        kinds.all().forEach(kind -> codes.put(kind.code(), text.t(kind.nameKey())));
        return codes;
    }

    private Map<String, String> forms(Text text) {
        Map<String, String> codes = new LinkedHashMap<>();
        kinds.all().stream()
                .map(ActivityKind::forms)
                .flatMap(List::stream)
                .forEach(form -> codes.put(form, text.t("activity.form." + form)));
        return codes;
    }

    private Map<String, String> indicators(Predicate<String> wanted, Text text) {
        Map<String, String> codes = new LinkedHashMap<>();
        indicators.all().stream()
                .filter(indicator -> wanted.test(indicator.code()))
                .forEach(indicator -> codes.put(indicator.code(), indicator.name(text.language())));
        return codes;
    }
}
