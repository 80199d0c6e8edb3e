package vn.caunoi.membership.number;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.caunoi.access.Line;

/**
 * Which number of a person is kept: of twelve digits by which the State knows a citizen (Luật Căn cước 26/2023/QH15 of
 * 27/11/2023), of eight digits on the card of a Party member (51-CT/TW of 8/8/2025).
 */
public enum NumberKind {
    CITIZEN("can-cuoc", 12),
    PARTY_CARD("the-dang", 8);

    private final String slug;
    private final int digits;

    NumberKind(String slug, int digits) {
        this.slug = slug;
        this.digits = digits;
    }

    public String slug() {
        return slug;
    }

    public int digits() {
        return digits;
    }

    /** The card is the Party's own, and no other line learns of it. */
    public boolean knownTo(Line line) {
        return this == CITIZEN || line == Line.PARTY;
    }

    public static List<NumberKind> of(Line line) {
        return Arrays.stream(values()).filter(kind -> kind.knownTo(line)).toList();
    }

    public static Optional<NumberKind> read(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
