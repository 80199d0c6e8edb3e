package vn.caunoi.report.template;

import java.util.Arrays;
import java.util.Optional;

/** The words of a sentence that depend on the report itself. */
public enum Word {
    /** The unit: Đảng bộ các khu công nghiệp… */
    UNIT("don-vi"),
    /** The body that leads it: Đảng ủy các khu công nghiệp… */
    BODY("cap-uy"),
    /** What kind of body it is: Đảng bộ, Chi bộ, Công đoàn cơ sở. */
    KIND("loai"),
    /** The period: năm 2016, 9 tháng đầu năm 2022; with the day reached where it is not over. */
    PERIOD("ky"),
    /** The same at the beginning of a sentence: Năm 2016. */
    PERIOD_FIRST("Ky"),
    /** What comes after the period: năm 2017, 3 tháng cuối năm 2022. */
    NEXT("ky-sau"),
    /** The year of its last day. */
    YEAR("nam"),
    /** The year after. */
    NEXT_YEAR("nam-sau"),
    /** Its first day. */
    FIRST_DAY("tu-ngay"),
    /** Its last day. */
    LAST_DAY("den-ngay"),
    /** The last day whose entries count. */
    CUT_OFF("ngay-chot"),
    /** The stage that a term works in: giai đoạn 2016-2020. */
    STAGE("giai-doan"),
    /** How long a term is: 5 năm; of any other days: kỳ. */
    LENGTH("5-nam"),
    /** The same, looking back: 5 năm qua, trong kỳ. */
    LENGTH_AGO("5-nam-qua"),
    /** What the days are: nhiệm kỳ, kỳ. */
    TERM("nhiem-ky");

    private final String code;

    Word(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Word> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
