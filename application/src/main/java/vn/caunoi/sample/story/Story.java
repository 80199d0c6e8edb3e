package vn.caunoi.sample.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The whole story of the sample from 2011 to its working day, always the same: Hà Nội with its four lines, Hoàng Mai in 2012,
 * the zones of Hồ Chí Minh City from 2021 on. Of what is told, only the figures of the published texts were given.
 */
public final class Story {

    private static final long SEED = 1_142_087;

    private static final Names.Pace FEW = new Names.Pace(20, 1, 25, 2012);
    private static final Map<String, Names.Pace> PACES = Map.of(
            "HN-UNION", new Names.Pace(66, 7, 220, 2017),
            "HEPZA-UNION", new Names.Pace(20, 2, 220, 2021),
            "HEPZA-PARTY", new Names.Pace(15, 2, 40, 2022));

    private final Book book = new Book();

    private Story() {}

    /** Every row, in the order in which it is entered. */
    public static List<Told> tell() {
        Story story = new Story();
        story.hanoi();
        story.hoangMai();
        story.hepza();
        new Measures(story.book).tell();
        new Plans(story.book).tell();
        return story.book.rows().stream()
                .sorted(Comparator.comparing(Told::entered))
                .toList();
    }

    private void hanoi() {
        Firms firms = new Firms("DN", book);
        firms.tell();
        Cells cells = new Cells(Body.of("HN-PARTY"), firms, book);
        Members members = new Members(cells, book, new Folk("DV", SEED));
        members.open();
        Segment.of("HN-PARTY").forEach(members::live);
        Crews union = crews("HN-UNION", firms, new Folk("CD", SEED + 1));
        Crews youth = crews("HN-YOUTH", firms, new Folk("TN", SEED + 2));
        crews("HN-WOMEN", firms, new Folk("PN", SEED + 3));
        new Deeds(book, union).tell();
        Meetings meetings = new Meetings(book);
        meetings.dialogues(union, 2016, 38);
        meetings.ofTheParty("HN-PARTY", cells, members, 2012);
        meetings.monthly("HN-CB-001", 2017);
        new Ratings(book, cells).tell();
        rate(2024, union, youth);
        rate(2025, union, youth);
        new Changes(book).tell(firms);
        new YearlyReports(book).tell(firms);
    }

    private void hoangMai() {
        Firms firms = new Firms("DNHM", book);
        firms.tell();
        crews("HMAI-PARTY", firms, new Folk("HM", SEED + 4));
    }

    private void hepza() {
        Firms firms = new Firms("DNHZ", book);
        firms.tell();
        crews("HEPZA-PARTY", firms, new Folk("DVHZ", SEED + 5));
        Crews union = crews("HEPZA-UNION", firms, new Folk("CDHZ", SEED + 6));
        new Meetings(book).dialogues(union, 2021, 74);
        rate(2021, union);
    }

    private void rate(int year, Crews... bodies) {
        Stream.of(bodies).forEach(body -> Ratings.ofCrews(book, body, year));
    }

    private Crews crews(String body, Firms firms, Folk folk) {
        Crews crews = new Crews(Body.of(body), firms, book);
        crews.open();
        Names names = new Names(crews, book, folk, PACES.getOrDefault(body, FEW));
        for (Segment days : Segment.of(body)) {
            crews.live(days, names.leave(days));
            names.name(days);
        }
        return crews;
    }
}
