package vn.caunoi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;

/** What was to be reached, and the paper that says so. */
public record Plan(
        BigDecimal value, Direction direction, @Nullable PaperReference paper) {}
