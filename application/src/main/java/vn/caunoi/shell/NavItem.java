package vn.caunoi.shell;

import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Action;

/**
 * One entry of the main navigation, given by its module as a bean: the key of its label, its address, its icon, its
 * place in the row, and the authority a visitor needs to see it (that of a reader, where none is named).
 */
public record NavItem(
        String label,
        String path,
        String icon,
        int order,
        @Nullable String authority) {

    public NavItem(String label, String path, String icon, int order) {
        this(label, path, icon, order, Action.READ.name());
    }

    boolean leadsTo(String address) {
        return address.equals(path) || address.startsWith(path + "/");
    }
}
