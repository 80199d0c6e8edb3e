package vn.caunoi.enterprise.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.shell.Text;

/**
 * Says in words what an entry stated: all of it, or what differs from the entry before.
 *
 * @param zoneNames what zones are called, by their codes
 */
record Statements(Text text, UnaryOperator<String> zoneNames) {

    /** A value beside its label. */
    private record Said(String label, String value) {}

    String told(EnterpriseEntry entry, @Nullable EnterpriseEntry before) {
        return told(said(entry), before == null ? List.of() : said(before), entry.until());
    }

    String told(ZoneEntry entry, @Nullable ZoneEntry before) {
        return told(said(entry), before == null ? List.of() : said(before), entry.until());
    }

    private String told(List<Said> now, List<Said> before, @Nullable LocalDate until) {
        List<String> parts = IntStream.range(0, now.size())
                .mapToObj(i -> told(now.get(i), before.isEmpty() ? null : before.get(i)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        if (until != null) {
            parts.add(text.t("enterprise.change.until", until));
        }
        return parts.isEmpty() ? text.t("enterprise.change.nothing") : String.join("; ", parts);
    }

    private String told(Said now, @Nullable Said before) {
        if (before == null) {
            return text.t("enterprise.change.is", now.label(), now.value());
        }
        return now.equals(before) ? "" : text.t("enterprise.change.became", now.label(), before.value(), now.value());
    }

    private List<Said> said(EnterpriseEntry entry) {
        Words words = new Words(text);
        return List.of(
                said("enterprise.form.ten", entry.name()),
                said("enterprise.form.ma-so-thue", entry.taxCode()),
                said("enterprise.form.loai-hinh", words.type(entry.ownerType())),
                said("enterprise.form.quy-mo", words.size(entry.size())),
                said(
                        "enterprise.form.khu",
                        entry.zone() == null ? text.t("enterprise.outside") : zoneNames.apply(entry.zone())),
                said("enterprise.form.trang-thai", words.status(EnterpriseRecord.status(entry))));
    }

    private List<Said> said(ZoneEntry entry) {
        return List.of(
                said("enterprise.zone.form.ten", entry.name()),
                said("enterprise.zone.form.loai", new Words(text).kind(entry.kind())),
                said("enterprise.zone.form.nhom", entry.group()),
                said("enterprise.zone.form.dien-tich", entry.areaHa() == null ? "" : text.number(entry.areaHa())));
    }

    private Said said(String label, @Nullable String value) {
        return new Said(text.t(label), value == null || value.isEmpty() ? text.t("enterprise.none") : value);
    }
}
