package vn.caunoi.report.template;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.indicator.Indicator;

/** How a place tells its figure; the words are those that stand behind the colon: {@code {ket-nap:ke-hoach}}. */
public enum Telling {
    /** The number itself with the word of its qualifier: 517, ước 6,39. */
    VALUE(""),
    /** Two significant digits with the word that keeps them true: gần 500, trên 1.900. */
    ROUNDED("lam-tron"),
    /** Two significant digits that are not more than it is: trên 1,9. */
    ABOVE("tren"),
    /** As something reached: đạt 6,39, ước đạt 6,39. */
    REACHED("dat"),
    /** Against its plan: đạt 103,4% kế hoạch, bằng chỉ tiêu đề ra. */
    AGAINST_PLAN("ke-hoach"),
    /** Against the plan of the year in which the days lie: đạt 74,3% kế hoạch năm. */
    AGAINST_YEAR("ke-hoach-nam"),
    /** "chưa" where there is none at all, as in "chưa kết nạp đảng viên mới"; else the clause is silent. */
    NONE("chua"),
    /** The number over its plan, where there is one: 10/10; else the number. */
    OF_PLAN("tren-ke-hoach"),
    /** Against the same period one year earlier: tăng 9,28% so với cùng kỳ năm 2015. */
    SAME_PERIOD("cung-ky"),
    /** The same where it is nearly a round share: tăng gần 10% so với năm 2015. */
    SAME_PERIOD_ROUNDED("cung-ky-tron"),
    /** Against the preceding period of the same length: tăng 32% so với giai đoạn 2011-2015. */
    PREVIOUS("ky-truoc"),
    /** A stock against the day before the term: tăng 70,59% so với đầu nhiệm kỳ. */
    TERM_START("dau-nhiem-ky"),
    /** A stock on the evening before the period. */
    OPENING("dau-ky"),
    /** How many more or fewer there are than on the evening before the period: +36, −3. */
    CHANGE("tang-giam"),
    /** The size of that change, two significant digits, with its word: thêm gần 21.000. */
    CHANGE_ROUNDED("tang-giam-tron"),
    /** The share of one part in the whole: chiếm 35,2%. */
    SHARE("ty-trong");

    private static final Set<Telling> OF_STOCKS = Set.of(TERM_START, OPENING, CHANGE, CHANGE_ROUNDED);

    private final String code;

    Telling(String code) {
        this.code = code;
    }

    /** What stands behind the colon; empty for the number itself. */
    public String code() {
        return code;
    }

    public static Optional<Telling> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** Whether it needs what the figure is compared with. */
    public boolean compares() {
        return switch (this) {
            case AGAINST_PLAN, AGAINST_YEAR, OF_PLAN, SAME_PERIOD, SAME_PERIOD_ROUNDED, PREVIOUS, TERM_START -> true;
            default -> false;
        };
    }

    /** Whether a figure of this kind can be told so. */
    public boolean fits(Indicator indicator, Span span) {
        return !OF_STOCKS.contains(this) || indicator.way().isStock() && span.isPeriod();
    }

    /** Whether one part of a breakdown can be told so. */
    public boolean fitsPart() {
        return this == VALUE || this == ROUNDED || this == ABOVE || this == SHARE;
    }
}
