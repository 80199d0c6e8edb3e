package vn.caunoi.sample.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Invents people: names from the lists, birth dates, occupations; the same ones each time. */
final class Folk {

    private static final List<String> OCCUPATIONS =
            List.of("CONG_NHAN_TRUC_TIEP", "CONG_NHAN_TRUC_TIEP", "CONG_NHAN_TRUC_TIEP", "GIAN_TIEP", "QUAN_LY");

    private final String prefix;
    private final Random dice;
    private int count;

    Folk(String prefix, long seed) {
        this.prefix = prefix;
        this.dice = new Random(seed);
    }

    /** Someone with the office's own key. */
    record Person(String code, String name, String sex, LocalDate born, String occupation) {

        Draft on(Draft draft) {
            return draft.with("ma_nguoi", code)
                    .with("ho_ten", name)
                    .with("gioi_tinh", sex)
                    .with("ngay_sinh", born)
                    .with("doi_tuong", occupation);
        }
    }

    /** One who was between that many years old on that day. */
    Person invent(LocalDate on, int youngest, int oldest) {
        boolean woman = dice.nextInt(100) < 46;
        String who = woman ? "person.women" : "person.men";
        String name = any(Tables.words("person.surnames")) + " " + any(Tables.words(who + ".middle")) + " "
                + any(Tables.words(who + ".given"));
        int days = 365 * youngest + dice.nextInt(365 * (oldest - youngest));
        return new Person(
                prefix + "-" + "%04d".formatted(++count),
                name,
                woman ? "NU" : "NAM",
                on.minusDays(days),
                any(OCCUPATIONS));
    }

    <T> T any(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }

    int below(int bound) {
        return dice.nextInt(bound);
    }
}
