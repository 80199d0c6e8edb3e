package vn.caunoi.sample.story;

/** What changed about units and enterprises in between: names, kinds, links, owners, months of rest. */
final class Changes {

    private final Book book;

    Changes(Book book) {
        this.book = book;
    }

    void tell(Firms firms) {
        Tables.read("events").forEach(this::event);
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
}
