package vn.caunoi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;

/** What was to be reached, and the paper that says so. */
public record Plan(
        BigDecimal value, Direction direction, @Nullable PaperReference paper) {

    /** Whether at least, at most or exactly the planned value is wanted. */
    public enum Direction {
        AT_LEAST(">="),
        AT_MOST("<="),
        EXACTLY("=");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }

        /** As workbooks write it. */
        public String sign() {
            return sign;
        }

        /** Reads the sign of a workbook. */
        public static Direction of(String sign) {
            for (Direction direction : values()) {
                if (direction.sign.equals(sign)) {
                    return direction;
                }
            }
            throw new IllegalArgumentException("no direction: " + sign);
        }
    }
}
