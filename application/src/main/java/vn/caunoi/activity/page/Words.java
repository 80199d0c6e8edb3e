package vn.caunoi.activity.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.activity.ActivityKind;
import vn.caunoi.activity.Level;
import vn.caunoi.activity.reading.Listed;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shell.Text;

/** What an activity says, in words that are ready to print. */
record Words(Text text) {

    String kind(String code) {
        return text.t("activity.kind." + code);
    }

    String group(ActivityKind.Group group) {
        return text.t("activity.group." + group.name());
    }

    String level(@Nullable Level level) {
        return level == null ? "" : text.t("activity.level." + level.name());
    }

    String form(@Nullable String form) {
        return form == null ? "" : text.t("activity.form." + form);
    }

    String count(@Nullable Integer count) {
        return count == null ? "" : text.number(count);
    }

    String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : text.number(amount);
    }

    String paper(@Nullable PaperReference paper) {
        if (paper == null) {
            return "";
        }
        return paper.dated() == null
                ? paper.number()
                : text.t("activity.paper.cited", paper.number(), text.date(paper.dated()));
    }

    /** The title, else the kind. */
    String title(Listed told) {
        return told.title() == null ? kind(told.kind()) : told.title();
    }

    /** What it came to, in one line: how many, with how many people, for how much, at which level. */
    String measure(Listed told) {
        List<String> parts = new ArrayList<>();
        if (told.quantity() > 1) {
            parts.add(text.t("activity.measure.quantity", told.quantity()));
        }
        if (told.people() != null) {
            parts.add(text.t("activity.measure.people", told.people()));
        }
        if (told.amount() != null) {
            parts.add(text.t("activity.measure.amount", told.amount()));
        }
        parts.add(level(told.level()));
        parts.add(form(told.form()));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }
}
