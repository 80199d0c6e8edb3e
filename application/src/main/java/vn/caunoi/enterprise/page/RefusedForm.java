package vn.caunoi.enterprise.page;

import java.util.Map;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Text;

/** Puts what a door refuses beside the field that it is about, everything typed kept. */
final class RefusedForm {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("tax-code-form", "ma-so-thue"),
            Map.entry("tax-code-check", "ma-so-thue"),
            Map.entry("unknown-zone", "khu"),
            Map.entry("zone-not-held", "khu"),
            Map.entry("zone-not-there", "tu-ngay"),
            Map.entry("enterprise-twice-a-day", "tu-ngay"),
            Map.entry("enterprise-reaches-beyond-next", "den-ngay"),
            Map.entry("enterprise-ends-before-beginning", "den-ngay"),
            Map.entry("zone-twice-a-day", "tu-ngay"),
            Map.entry("zone-reaches-beyond-next", "den-ngay"),
            Map.entry("zone-ends-before-beginning", "den-ngay"),
            Map.entry("zone-not-standing", "den-ngay"),
            Map.entry("zone-named-as-group", "nhom"),
            Map.entry("code-known", "ma"),
            Map.entry("zone-code-alike", "ma"),
            Map.entry("enterprise-code-alike", "ma"),
            Map.entry("nothing-new", "ten"),
            Map.entry("zone-area", "dien-tich"),
            Map.entry("no-number", "so-quyet-dinh"));

    private RefusedForm() {}

    /** The form of a zone has no field for the zone in which something lies: there it is the zone's own code or group. */
    private static String field(Form form, String rule) {
        boolean ofZone = form.key().equals(ZoneForm.KEY) && rule.equals("zone-not-held");
        return ofZone ? "nhom" : FIELDS.getOrDefault(rule, "");
    }

    static Form of(Form form, Refused refused, Text text) {
        Form told = form;
        for (Refusal refusal : refused.refusals()) {
            String rule = refusal.rule().substring(refusal.rule().lastIndexOf('.') + 1);
            String words = text.t(refusal);
            told = told.reject(field(form, rule), words);
        }
        return told;
    }
}
