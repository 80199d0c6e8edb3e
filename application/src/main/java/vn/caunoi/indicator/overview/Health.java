package vn.caunoi.indicator.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.indicator.overview.OverviewView.State;
import vn.caunoi.indicator.page.Standpoint;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** How the units directly below a standpoint stand: what is late or near in each, and cells with too few members. */
final class Health {

    /** A cell needs three official members: Điều lệ Đảng (2011), Điều 21. */
    private static final BigDecimal FEWEST = BigDecimal.valueOf(3);

    private static final Set<UnitKind> CELLS = EnumSet.of(UnitKind.GRASSROOTS_CELL, UnitKind.CELL);

    private final LocalDate day;
    private final Map<String, Map<Tone, Long>> pressing;

    /**
     * Of the dues only those count that tell of a unit, themselves or by their address.
     *
     * @param day on which they are due
     */
    Health(Standpoint standpoint, List<Due> dues, LocalDate day) {
        this.day = day;
        this.pressing = byChild(standpoint, dues);
    }

    /**
     * What is to be said of a unit below.
     *
     * @param members how many Party members it has, where that is known
     */
    List<State> of(Unit child, Optional<BigDecimal> members, Text text) {
        List<State> states = new ArrayList<>();
        Map<Tone, Long> counts = pressing.getOrDefault(child.code(), Map.of());
        for (Tone tone : List.of(Tone.BAD, Tone.WATCH)) {
            if (counts.containsKey(tone)) {
                states.add(new State(
                        text.t("indicator.health." + tone.css(), counts.get(tone)),
                        tone,
                        DueAddress.of(child.code(), day)));
            }
        }
        if (CELLS.contains(child.kind())
                && members.filter(number -> number.compareTo(FEWEST) < 0).isPresent()) {
            states.add(new State(text.t("indicator.health.few", FEWEST), Tone.WATCH, null));
        }
        return states.isEmpty() ? List.of(new State(text.t("indicator.health.good"), Tone.GOOD, null)) : states;
    }

    private static Map<String, Map<Tone, Long>> byChild(Standpoint standpoint, List<Due> dues) {
        Map<String, Map<Tone, Long>> pressing = new HashMap<>();
        for (Due due : dues) {
            unitOf(standpoint.standing(), due)
                    .flatMap(unit -> childAbove(standpoint, unit))
                    .ifPresent(child -> pressing.computeIfAbsent(child.code(), code -> new EnumMap<>(Tone.class))
                            .merge(due.tone(), 1L, Long::sum));
        }
        return pressing;
    }

    private static Optional<Unit> childAbove(Standpoint standpoint, Unit unit) {
        return Stream.concat(standpoint.standing().above(unit).stream(), Stream.of(unit))
                .filter(each -> standpoint.unit().id().equals(each.parent()))
                .findFirst();
    }

    private static Optional<Unit> unitOf(StandingUnits standing, Due due) {
        return Optional.ofNullable(due.unit()).flatMap(standing::unit).or(() -> unitIn(standing, due.path()));
    }

    /** The unit named in an address, as a step of its path or as a parameter. */
    private static Optional<Unit> unitIn(StandingUnits standing, String address) {
        UriComponents parts = UriComponentsBuilder.fromUriString(address).build();
        return Stream.concat(
                        Arrays.stream(
                                Objects.requireNonNullElse(parts.getPath(), "").split("/", -1)),
                        parts.getQueryParams().values().stream().flatMap(List::stream))
                .filter(Objects::nonNull)
                .flatMap(code -> standing.unit(code).stream())
                .findFirst();
    }
}
