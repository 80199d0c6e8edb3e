package vn.caunoi.organization.page;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Line;
import vn.caunoi.organization.page.RegisterView.Branch;
import vn.caunoi.organization.page.RegisterView.Part;
import vn.caunoi.organization.page.RegisterView.Tree;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.organization.register.Viewpoint;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Text;

/** Draws the standing units as trees; of many, what lies deeper than the second level is fetched when it is opened. */
final class TreeDrawing {

    /** A second level at the address of a unit. */
    static final String BELOW = "/truc-thuoc";

    private static final int AT_ONCE = 300;

    private final Registered units;
    private final Viewpoint from;
    private final Rows rows;
    private final UnitWords words;
    private final boolean all;

    TreeDrawing(Registered units, Viewpoint from, Text text) {
        this.units = units;
        this.from = from;
        this.rows = new Rows(units, from, text);
        this.words = new UnitWords(text);
        this.all = units.standing().count() <= AT_ONCE;
    }

    Tree of(@Nullable Line only) {
        List<UnitRow> roots = units.roots();
        return new Tree(Arrays.stream(Line.values())
                .filter(line -> only == null || only == line)
                .map(line -> new Part(
                        words.line(line),
                        roots.stream()
                                .filter(root -> root.unit().line() == line)
                                .map(root -> branch(root, true))
                                .toList()))
                .filter(part -> !part.branches().isEmpty())
                .toList());
    }

    List<Branch> below(UnitRow row) {
        return units.children(row).stream().map(child -> branch(child, false)).toList();
    }

    private Branch branch(UnitRow row, boolean open) {
        boolean here = open || all;
        int count = units.countBelow(row);
        return new Branch(
                rows.of(row), count, open, here ? below(row) : List.of(), here || count == 0 ? null : later(row));
    }

    private String later(UnitRow row) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(Addresses.unit(row.code(), null) + BELOW);
        if (from.carried() != null) {
            address.queryParam(Addresses.DAY, from.carried());
        }
        return address.build().toUriString();
    }
}
