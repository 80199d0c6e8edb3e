package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The register of invented enterprises of one office: who begins, who stops, and where something may be founded. */
final class Firms {

    private static final String SHEET = "doanh_nghiep";
    private static final String TYPES = "FPFFPFPFFJFPFPFFPFSF";
    private static final String SIZES = "LVNVNLVNVN";
    private static final Map<Character, String> TYPE =
            Map.of('F', "FDI_100", 'P', "TU_NHAN", 'J', "LIEN_DOANH", 'S', "CO_VON_NHA_NUOC");
    private static final List<String> RARE = List.of("HOP_TAC_XA", "SU_NGHIEP_NGOAI_CONG_LAP", "KHAC");
    private static final Map<Character, String> SIZE = Map.of('L', "LON", 'V', "VUA", 'N', "NHO");
    private static final Map<Character, Integer> WEIGHT = Map.of('L', 30, 'V', 9, 'N', 3);
    private static final int DAYS_BEFORE_A_UNIT = 90;

    private final String register;
    private final Book book;
    private final List<Tables.Line> zones;
    private final List<Firm> firms = new ArrayList<>();
    private final Deque<Firm> brief = new ArrayDeque<>();
    private final Map<String, String> zoneOf = new HashMap<>();
    private final Map<String, Set<String>> taken = new HashMap<>();

    Firms(String register, Book book) {
        this.register = register;
        this.book = book;
        this.zones = Tables.read("zones").stream()
                .filter(line -> line.text("firms").equals(register))
                .toList();
    }

    void tell() {
        zones.forEach(this::zone);
        Tables.read("firms").stream()
                .filter(line -> line.text("firms").equals(register))
                .forEach(this::stretch);
    }

    private void zone(Tables.Line line) {
        book.write(Draft.of("khu", line.text("code"), LocalDate.EPOCH)
                .entered(opening())
                .with("ma", line.text("code"))
                .with("ten", Tables.word("zone." + line.text("code")))
                .with("nhom", line.text("group"))
                .with("loai", line.text("kind"))
                .with("dien_tich_ha", line.text("area"))
                .with("tu_ngay", line.day("since")));
    }

    private LocalDate opening() {
        return register.equals("DNHZ") ? LocalDate.of(2020, 1, 3) : LocalDate.of(2011, 1, 5);
    }

    private void stretch(Tables.Line line) {
        Segment days = new Segment(line.day("from"), line.day("until"), 0, 0, 0, 0, 0);
        int begin = line.number("begin");
        int stop = line.number("stop");
        for (int i = 0; i < begin; i++) {
            begin(days.day(i, begin));
        }
        for (int i = 0; i < stop; i++) {
            stop(brief.removeFirst(), days.day(i, stop));
        }
    }

    private void begin(LocalDate from) {
        int n = firms.size();
        List<String> trades = Tables.words("firm.trades");
        List<String> houses = Tables.words("firm.names");
        char size = SIZES.charAt((n * 7 + n / 10) % SIZES.length());
        Firm firm = new Firm(
                register + "-" + "%03d".formatted(n + 1),
                type(n),
                isTiny(n) ? "SIEU_NHO" : SIZE.getOrDefault(size, ""),
                WEIGHT.getOrDefault(size, 1),
                trades.get((n * 5 + n / 16) % trades.size()),
                houses.get(n % houses.size()),
                from,
                isBrief(n));
        firms.add(firm);
        if (firm.brief()) {
            brief.addLast(firm);
        }
        zoneOf.put(firm.code(), zone(n));
        book.write(row(firm, firm.code(), from, "HOAT_DONG").entered(later(from.plusDays(12), opening())));
    }

    /** Nothing is founded in one of eight; among these are the owners and sizes that a zone seldom sees. */
    private static boolean isBrief(int n) {
        return n % 8 == 6;
    }

    private static String type(int n) {
        int turn = n / 8 % 6;
        return isBrief(n) && turn < RARE.size()
                ? RARE.get(turn)
                : TYPE.getOrDefault(TYPES.charAt(n % TYPES.length()), "");
    }

    private static boolean isTiny(int n) {
        return isBrief(n) && n / 8 % 4 < 2;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void stop(Firm firm, LocalDate on) {
        book.write(row(firm, firm.code() + "-NGUNG", on, "NGUNG").entered(on.plusDays(20)));
    }

    /** From that day on the enterprise is of another owner type. */
    void sell(String code, String type, LocalDate on) {
        book.write(row(firm(code), code + "-" + on, on, "HOAT_DONG")
                .with("loai_hinh", type)
                .entered(on.plusDays(15)));
    }

    /** From that day on the enterprise is called otherwise. */
    void rename(String code, String name, LocalDate on) {
        book.write(row(firm(code), code + "-" + on, on, "HOAT_DONG")
                .with("ten", name)
                .entered(on.plusDays(6)));
    }

    /** The enterprise rests from that day on, or works again. */
    void rest(String code, LocalDate on, String state) {
        book.write(row(firm(code), code + "-" + on, on, state).entered(on.plusDays(9)));
    }

    private Firm firm(String code) {
        return firms.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Draft row(Firm firm, String key, LocalDate from, String state) {
        return Draft.of(SHEET, key, from)
                .with("ma", firm.code())
                .with("ma_so_thue", firm.taxCode())
                .with("ten", firm.name())
                .with("loai_hinh", firm.type())
                .with("khu", zoneOf.getOrDefault(firm.code(), ""))
                .with("quy_mo", firm.size())
                .with("trang_thai", state)
                .with("tu_ngay", from);
    }

    /** The large ones that were there on that day and stay. */
    List<Firm> large(LocalDate day) {
        return firms.stream()
                .filter(firm -> firm.size().equals("LON") && !firm.brief())
                .filter(firm -> firm.from().isBefore(day))
                .toList();
    }

    /** Enterprises fill the zones by the weights of these; outside of zones there is none. */
    private String zone(int n) {
        int all = zones.stream().mapToInt(zone -> zone.number("weight")).sum();
        int point = all == 0 ? 0 : n * 37 % all;
        for (Tables.Line zone : zones) {
            point -= zone.number("weight");
            if (point < 0) {
                return zone.text("code");
            }
        }
        return "";
    }

    /** An enterprise of that type (any where it is empty) in which this line founds something for the first time. */
    Firm take(String line, String type, LocalDate on) {
        Set<String> already = taken.computeIfAbsent(line, any -> new HashSet<>());
        Firm found = firms.stream()
                .filter(firm -> !firm.brief() && (type.isEmpty() || firm.type().equals(type)))
                .filter(firm -> firm.from().plusDays(DAYS_BEFORE_A_UNIT).isBefore(on))
                .filter(firm -> !already.contains(firm.code()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(register + " lacks " + type + " for " + line + " on " + on));
        already.add(found.code());
        return found;
    }
}
