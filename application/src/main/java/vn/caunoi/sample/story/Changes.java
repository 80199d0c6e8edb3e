package vn.caunoi.sample.story;

import java.time.LocalDate;

/** What changed about units and enterprises in between: names, kinds, links, owners, months of rest. */
final class Changes {

    private final Book book;

    Changes(Book book) {
        this.book = book;
    }

    void tell(Firms firms) {
        Tables.read("events").forEach(this::event);
        Tables.read("received").forEach(line -> receive(line, firms));
        Tables.read("owners").forEach(line -> firms.sell(line.text("firm"), line.text("type"), line.day("on")));
        Tables.read("names").forEach(line -> firms.rename(line.text("firm"), line.text("name"), line.day("on")));
        Tables.read("rests").forEach(line -> firms.rest(line.text("firm"), line.day("on"), line.text("state")));
    }

    private void event(Tables.Line line) {
        String body = line.text("unit").startsWith("HN-CD") || line.text("unit").equals("HN-UNION")
                ? "HN-UNION"
                : line.text("unit").startsWith("HN-TN") ? "HN-YOUTH" : "HN-PARTY";
        String suffix = Body.of(body).paper();
        book.write(Draft.of("bien_dong_to_chuc", line.text("key"), line.day("on"))
                .with("ngay", line.day("on"))
                .with("to_chuc", line.text("unit"))
                .with("loai", line.text("kind"))
                .with("gia_tri_cu", line.text("before"))
                .with("gia_tri", line.text("value"))
                .paper(book.paper(suffix, line.day("on")), line.day("on").minusDays(6)));
    }

    /** A cell that the committee of a district handed over, with the members who were in it. */
    private void receive(Tables.Line line, Firms firms) {
        Body party = Body.of("HN-PARTY");
        String unit = line.text("unit");
        LocalDate on = line.day("on");
        String paper = book.paper(party.paper(), on);
        Firm firm = firms.take(party.line(), line.text("type"), on);
        book.write(Draft.of("to_chuc", unit, on)
                .with("ma", unit)
                .with("ten", Tables.word("unit." + party.grassroots(), firm.called()))
                .with("he", party.line())
                .with("loai", party.grassroots())
                .with("doanh_nghiep", firm.code())
                .with("ngay_thanh_lap", line.day("founded"))
                .with("dau_ky", "x"));
        book.write(Draft.of("bien_dong", unit + "-DK", on)
                .with("ngay", on.minusDays(1))
                .with("to_chuc", unit)
                .with("loai", "DAU_KY")
                .with("so_luong", line.number("members"))
                .with("trang_thai", "CHINH_THUC")
                .paper(paper, on.minusDays(6)));
        book.write(Draft.of("bien_dong_to_chuc", unit + "-TN", on)
                .with("ngay", on)
                .with("to_chuc", unit)
                .with("loai", "TIEP_NHAN")
                .with("gia_tri", party.code())
                .paper(paper, on.minusDays(6)));
    }
}
