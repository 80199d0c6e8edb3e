package vn.caunoi.report.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.Warning;
import vn.caunoi.report.template.ReportTemplate;

/** Whether what can never be less than another is not: more members than bodies, more workers than union members. */
@Component
@Order(3)
class AtLeast implements Check {

    private final FigureWords words;

    AtLeast(FigureWords words) {
        this.words = words;
    }

    @Override
    public List<Warning> look(Draft draft) {
        return draft.plan().checks().atLeast().stream()
                .flatMap(pair -> broken(draft, pair).stream())
                .toList();
    }

    /** Figures of one owner each are compared whoever that is; of several, owner by owner. */
    private List<Warning> broken(Draft draft, ReportTemplate.Checks.AtLeast pair) {
        List<Value> more = values(draft, pair.more());
        List<Value> less = values(draft, pair.less());
        if (more.size() == 1 && less.size() == 1) {
            return broken(draft, more.getFirst(), less.getFirst()).stream().toList();
        }
        return more.stream()
                .flatMap(one -> less.stream()
                        .filter(other -> other.owner().equals(one.owner()))
                        .flatMap(other -> broken(draft, one, other).stream()))
                .toList();
    }

    private static List<Value> values(Draft draft, String name) {
        return draft.manuscript().figures().stream()
                .filter(value -> value.name().equals(name) && value.value() != null)
                .toList();
    }

    private Optional<Warning> broken(Draft draft, Value more, Value less) {
        BigDecimal most = more.value();
        BigDecimal least = less.value();
        return most == null || least == null || most.compareTo(least) >= 0
                ? Optional.empty()
                : Optional.of(Warning.of(
                        "at-least",
                        more.name() + "@" + more.owner() + " " + most.toPlainString() + "/" + least.toPlainString(),
                        words.title(draft.scope(), more),
                        more.text(),
                        words.title(draft.scope(), less),
                        less.text(),
                        words.scope(draft.scope(), more)));
    }
}
