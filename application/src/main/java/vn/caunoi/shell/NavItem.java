package vn.caunoi.shell;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the main navigation, given by its module as a bean: the key of its label, its address, its icon, its
 * place in the row, and the authority a reader needs to see it (none: everybody who is signed in).
 */
public record NavItem(
        String label,
        String path,
        String icon,
        int order,
        @Nullable String authority) {

    public NavItem(String label, String path, String icon, int order) {
        this(label, path, icon, order, null);
    }

    boolean leadsTo(String address) {
        return address.equals(path) || address.startsWith(path + "/");
    }
}
