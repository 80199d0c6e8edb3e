package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.List;

/**
 * A superior body and what its grassroots are like.
 *
 * @param units the first part of the codes of its grassroots
 * @param grassroots the kind of its grassroots
 * @param paper how its decisions are numbered
 * @param from the day on which the records begin
 * @param joins how people join, and {@code leaves} how they leave, in turn
 * @param firms the register of the enterprises in which it works
 * @param openingUnits grassroots that the records found, with {@code openingMembers}
 */
record Body(
        String code,
        String line,
        String kind,
        String leader,
        String zones,
        String units,
        String grassroots,
        String paper,
        LocalDate from,
        String joins,
        List<String> leaves,
        String firms,
        int openingUnits,
        int openingMembers) {

    static Body of(String code) {
        return Tables.read("bodies").stream()
                .filter(line -> line.text("code").equals(code))
                .map(Body::of)
                .findFirst()
                .orElseThrow();
    }

    /** How its plans are numbered. */
    String planned() {
        return paper.replaceFirst(Tables.word("paper.decision"), Tables.word("paper.plan"));
    }

    private static Body of(Tables.Line line) {
        List<Integer> opening = List.of(line.text("opening").split("/")).stream()
                .map(Integer::valueOf)
                .toList();
        return new Body(
                line.text("code"),
                line.text("line"),
                line.text("kind"),
                line.text("leader"),
                line.text("zones"),
                line.text("units"),
                line.text("grassroots"),
                line.text("paper"),
                line.day("from"),
                line.text("joins"),
                line.list("leaves"),
                line.text("firms"),
                opening.get(0),
                opening.get(1));
    }

    boolean isParty() {
        return line.equals("DANG");
    }

    /** The last day before the records begin: what stood then is the opening. */
    LocalDate eve() {
        return from.minusDays(1);
    }

    /** Tells of the body itself. */
    void tell(Book book) {
        book.write(Draft.of("to_chuc", code, eve())
                .with("ma", code)
                .with("ten", Tables.word(code))
                .with("he", line)
                .with("loai", kind)
                .with("lanh_dao", leader)
                .with("nhom_khu", zones)
                .with("ngay_thanh_lap", "1995-06-08")
                .with("dau_ky", "x"));
    }

    /** A grassroots unit, as its founding is entered. */
    Draft unit(String unit, String unitKind, String name, String enterprise, LocalDate founded) {
        return Draft.of("to_chuc", unit, founded)
                .with("ma", unit)
                .with("ten", name)
                .with("he", line)
                .with("loai", unitKind)
                .with("cap_tren", code)
                .with("doanh_nghiep", enterprise)
                .with("ngay_thanh_lap", founded);
    }
}
