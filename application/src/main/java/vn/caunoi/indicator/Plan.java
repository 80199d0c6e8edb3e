package vn.caunoi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caunoi.paper.PaperReference;

/** What was planned for a figure: the number, and the paper that set it. */
public record Plan(BigDecimal value, @Nullable PaperReference paper) {}
