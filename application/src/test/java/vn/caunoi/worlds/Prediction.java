package vn.caunoi.worlds;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.QuestionText;
import vn.caunoi.worlds.making.Dice;
import vn.caunoi.worlds.model.Reckoning;

/** A figure of a history asked for, and what the model says. */
record Prediction(String indicator, String node, @Nullable LocalDate since, LocalDate until) {

    private static final Set<String> NOT_GRASSROOTS =
            Set.of("CELL", "UNION_PART", "YOUTH_CELL", "UPPER", "UNION_UPPER", "YOUTH_UPPER");

    static Prediction random(Dice dice, Line line, String node, LocalDate from, LocalDate today) {
        String of = line.name().toLowerCase(Locale.ROOT);
        LocalDate day = dice.day(from, today.plusDays(20));
        if (dice.percent(60)) {
            return new Prediction(of + dice.of(".members", ".units"), node, null, day);
        }
        boolean party = line == Line.PARTY;
        String flow = party
                ? dice.of(".members.in", ".members.out", ".members.admitted", ".units.founded", ".units.ended")
                : dice.of(".members.net", ".members.left", ".members.joined", ".units.founded");
        return new Prediction(of + flow, node, day, day.plusDays(dice.between(0, 900)));
    }

    QuestionText text(long pin) {
        return new QuestionText(
                indicator,
                node,
                since == null ? null : since + ".." + until,
                since == null ? until.toString() : null,
                null,
                List.of(),
                Long.toString(pin));
    }

    int expected(Reckoning known, Line line) {
        Set<String> grassroots = Inventor.KINDS.getOrDefault(line, List.of()).stream()
                .filter(kind -> !NOT_GRASSROOTS.contains(kind))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        String measure = indicator.substring(indicator.indexOf('.'));
        LocalDate first = since == null ? until : since;
        return switch (measure) {
            case ".members" -> known.members(node, until);
            case ".units" -> known.units(node, until, grassroots);
            case ".members.in" -> known.in(node, first, until);
            case ".members.out", ".members.left" -> known.out(node, first, until);
            case ".members.net" -> known.in(node, first, until) - known.out(node, first, until);
            case ".members.admitted", ".members.joined" -> known.joined(node, first, until);
            case ".units.founded" -> known.founded(node, first, until, grassroots);
            case ".units.ended" -> known.ended(node, first, until, grassroots);
            default -> throw new IllegalStateException(measure);
        };
    }
}
