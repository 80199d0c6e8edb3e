package vn.caunoi.organization.page;

import vn.caunoi.access.Line;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.organization.Manner;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shell.Text;

/** The words of the field for lines, kinds, owner types and manners. */
public record UnitWords(Text text) {

    public String line(Line line) {
        return text.t("organization.line." + line);
    }

    public String kind(UnitKind kind) {
        return text.t("organization.kind." + kind);
    }

    public String owner(OwnerType owner) {
        return text.t("organization.owner." + owner);
    }

    public String manner(Manner manner) {
        return text.t("organization.manner." + manner);
    }
}
