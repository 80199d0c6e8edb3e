package vn.caunoi.office;

import java.io.Serializable;
import java.util.List;

/** The one-time links of the first officers on their way to the one page that shows them. */
public record HandedLinks(List<HandedLink> links) implements Serializable {

    static final String ATTRIBUTE = "office.links";

    /**
     * The link of one officer.
     *
     * @param role the key of its name
     * @param granted whether rights were given already; not where there is no unit to give
     */
    public record HandedLink(
            String displayName, String username, String role, boolean granted, String address, String until)
            implements Serializable {}
}
