package vn.caunoi.importing.form;

import java.util.List;
import vn.caunoi.importing.row.Flaw;

/** Thrown where a cell does not hold what its column asks for; the reader of the row turns it into a finding. */
final class Misread extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String finding;
    private final transient List<Object> arguments;

    Misread(String finding, Object... arguments) {
        super(finding, null, false, false);
        this.finding = finding;
        this.arguments = List.of(arguments);
    }

    Flaw in(String column) {
        return new Flaw(column, finding, arguments, false);
    }
}
