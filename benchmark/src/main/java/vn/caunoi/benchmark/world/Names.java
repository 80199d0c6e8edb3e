package vn.caunoi.benchmark.world;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import vn.caunoi.shared.VietnameseName;

/** Invents names of which one surname is common and one is rare, in shares that are known. */
public final class Names {

    /** Borne by 35 % of all. */
    public static final String COMMON = "Nguyễn";

    /** Borne by one of two thousand. */
    public static final String RARE = "Khiếu";

    private static final int COMMON_OF_10000 = 3500;
    private static final int RARE_OF_10000 = 5;

    private static final String[] SURNAMES = {
        "Trần", "Trần", "Trần", "Lê", "Lê", "Lê", "Phạm", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
        "Dương", "Lý", "Phan", "Đinh", "Trịnh", "Đoàn", "Mai", "Cao", "Tạ", "Lương", "Hà"
    };
    private static final String[] MIDDLE = {
        "Văn", "Thị", "Đức", "Hữu", "Thanh", "Minh", "Ngọc", "Quang", "Thu", "Xuân", "Đình", "Công", "Hồng", "Kim",
        "Bá", "Thùy"
    };
    private static final String[] GIVEN = {
        "An", "Anh", "Bình", "Chi", "Cường", "Dung", "Dũng", "Đạt", "Giang", "Hà", "Hải", "Hạnh", "Hiền", "Hiếu", "Hoa",
        "Hòa", "Hùng", "Huy", "Hương", "Khánh", "Lan", "Linh", "Loan", "Long", "Mai", "Nam", "Nga", "Nhung", "Oanh",
        "Phong", "Phúc", "Phương", "Quân", "Quỳnh", "Sơn", "Tâm", "Thảo", "Thắng", "Thủy", "Trang", "Trung", "Tú",
        "Tuấn", "Tùng", "Vân", "Việt", "Yến"
    };

    private final SplittableRandom dice;
    private final Map<String, String> keys = new HashMap<>();

    Names(SplittableRandom dice) {
        this.dice = dice;
    }

    String next() {
        return surname() + " " + one(MIDDLE) + " " + one(GIVEN);
    }

    String sortKey(String name) {
        return keys.computeIfAbsent(name, VietnameseName::sortKey);
    }

    private String surname() {
        int drawn = dice.nextInt(10_000);
        return drawn < COMMON_OF_10000 ? COMMON : drawn < COMMON_OF_10000 + RARE_OF_10000 ? RARE : one(SURNAMES);
    }

    private String one(String[] names) {
        return names[dice.nextInt(names.length)];
    }
}
