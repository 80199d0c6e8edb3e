package vn.caunoi.organization.page;

import vn.caunoi.organization.page.RegisterView.Row;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.organization.register.Viewpoint;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Text;

/** Puts units of the register into words. */
record Rows(Registered units, Viewpoint from, Text text) {

    Row of(UnitRow row) {
        UnitRow.Principal principal = row.principal();
        return new Row(
                row.code(),
                row.unit().name(),
                path(row),
                new UnitWords(text).kind(row.unit().kind()),
                parent(row),
                units.parent(row).map(this::path).orElse(null),
                principal == null ? "" : principal.name(),
                principal == null ? null : Addresses.enterprise(principal.code(), from.carried()),
                text.date(row.life().founded()),
                row.life().ended() == null ? "" : text.date(row.life().ended()));
    }

    private String path(UnitRow row) {
        return Addresses.unit(row.code(), from.carried());
    }

    private String parent(UnitRow row) {
        return units.parent(row).map(UnitRow::code).orElse(row.above() == null ? "" : row.above());
    }
}
