package vn.caunoi.membership.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.Sex;
import vn.caunoi.membership.page.RollView.Link;
import vn.caunoi.membership.page.RollView.Row;
import vn.caunoi.membership.register.RollFilter;
import vn.caunoi.membership.register.RollPerson;
import vn.caunoi.membership.register.RollStatus;
import vn.caunoi.membership.register.Rolls;
import vn.caunoi.membership.register.Rolls.Counted;
import vn.caunoi.membership.register.Rolls.Slice;
import vn.caunoi.membership.register.Rolls.Strength;
import vn.caunoi.membership.register.UnitLabel;
import vn.caunoi.membership.words.Deed;
import vn.caunoi.membership.words.LineCode;
import vn.caunoi.membership.words.MemberWords;
import vn.caunoi.membership.words.PersonAddresses;
import vn.caunoi.membership.words.UnitChoices;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitAt;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;

/** Reads a list of members and puts it into words, on one snapshot. */
@Component
class RollReading {

    private static final int SIZE = 50;

    private final Trees trees;
    private final Rolls rolls;
    private final Today today;

    RollReading(Trees trees, Rolls rolls, Today today) {
        this.trees = trees;
        this.rolls = rolls;
        this.today = today;
    }

    /** Empty where the reader holds no unit that stands on the day. */
    Optional<RollView> read(Scope scope, RollAsked asked, Text text) {
        return today.onOneSnapshot(scope, () -> {
            long pin = today.pin(scope);
            StandingUnits standing = trees.on(scope, asked.day(), pin);
            return unit(standing, asked)
                    .map(unit ->
                            view(scope, standing, new UnitAt(unit, asked.day(), pin), asked, new MemberWords(text)));
        });
    }

    /** The unit asked for; else the reader's highest one of the line; an unknown one is as one out of reach. */
    private static Optional<Unit> unit(StandingUnits standing, RollAsked asked) {
        Optional<Unit> named = asked.unit().isEmpty()
                ? Optional.empty()
                : Optional.of(standing.unit(asked.unit()).orElseThrow(NotFound::new));
        Line line = asked.line();
        return named.filter(unit -> line == null || unit.line() == line)
                .or(() -> standing.roots().stream()
                        .filter(unit -> line == null || unit.line() == line)
                        .findFirst());
    }

    private RollView view(Scope scope, StandingUnits standing, UnitAt at, RollAsked asked, MemberWords words) {
        Unit unit = at.unit();
        Strength strength = rolls.strength(scope, at);
        boolean records = scope.holds(unit.id(), Right.RECORDS);
        RollFilter filter = asked.filter();
        boolean whole = filter.isEmpty();
        List<Counted> pools = whole ? rolls.counted(scope, at) : List.of();
        int number = whole
                ? Math.min(asked.page(), last(strength.named() * (records ? 1 : 0) + pools.size()))
                : asked.page();
        Slice named = records ? slice(scope, at, filter, number) : new Slice(0, List.of());
        if (!whole && named.people().isEmpty() && number > 1) {
            number = 1;
            named = slice(scope, at, filter, number);
        }
        long people = whole && records ? strength.named() : named.total();
        Paging paging = new Paging(number, SIZE, people + pools.size(), asked.address(unit.code(), unit.line()));
        List<Row> rows = new ArrayList<>(named.people().stream()
                .map(person -> row(scope, person, at, words))
                .toList());
        pools.stream()
                .skip(Math.max(0, paging.from() - 1 - people))
                .limit(SIZE - rows.size())
                .forEach(pool -> rows.add(row(scope, pool, at, words)));
        String note = !records
                ? words.text().t("membership.roll.figures-only")
                : whole ? "" : words.text().t("membership.roll.found", named.total());
        return new RollView(
                head(at, told(strength, whole || !records ? null : named.total(), unit.line(), words), words),
                filters(standing, at, asked, words),
                rows,
                paging,
                note,
                records ? actions(scope, unit, words) : List.of());
    }

    private static int last(long rows) {
        return (int) Math.max(1, (rows + SIZE - 1) / SIZE);
    }

    private Slice slice(Scope scope, UnitAt at, RollFilter filter, int number) {
        return rolls.named(scope, at, filter, (number - 1L) * SIZE, SIZE);
    }

    /** How many they are; under a filter how many fit it, and of how many. */
    private static String told(Strength strength, @Nullable Long fitting, Line line, MemberWords words) {
        String all = words.text()
                .t("membership.roll.strength", strength.all(), words.noun(line), strength.named(), strength.counted());
        return fitting == null ? all : words.text().t("membership.roll.fitting", fitting, words.noun(line), all);
    }

    private static RollView.Head head(UnitAt at, String told, MemberWords words) {
        Line line = at.unit().line();
        return new RollView.Head(
                words.text().t("membership.roll.title." + line),
                words.text().t("membership.roll.lead", at.unit().name(), at.day()),
                told,
                MemberAddresses.figure(at.unit(), at.day()),
                line == Line.PARTY);
    }

    private static RollView.Filters filters(StandingUnits standing, UnitAt at, RollAsked asked, MemberWords words) {
        Unit unit = at.unit();
        List<Option> lines = Stream.of(LineCode.values())
                .filter(code -> standing.roots().stream().anyMatch(root -> root.line() == code.line()))
                .map(code -> new Option(code.name(), words.text().t("membership.roll.title." + code.line())))
                .toList();
        RollStatus[] statuses = unit.line() == Line.PARTY ? RollStatus.values() : new RollStatus[0];
        return new RollView.Filters(
                asked.form()
                        .with("he", LineCode.of(unit.line()))
                        .with("to-chuc", unit.code())
                        .with(
                                Addresses.DAY,
                                asked.form().error(Addresses.DAY) == null
                                        ? words.text().date(at.day())
                                        : asked.form().value(Addresses.DAY)),
                lines,
                UnitChoices.of(standing, unit.line()),
                words.options("status", statuses),
                words.options("sex", Sex.values()),
                words.options("occupation", Occupation.values()),
                MemberAddresses.list(unit, at.day(), null));
    }

    private List<Link> actions(Scope scope, Unit unit, MemberWords words) {
        if (!today.mayRecord(scope)) {
            return List.of();
        }
        return List.of(
                new Link(words.text().t("membership.number.search"), PersonAddresses.NUMBER_SEARCH),
                new Link(words.text().t("membership.comparison.title"), PersonAddresses.COMPARISONS),
                new Link(words.text().t("membership.roll.record"), MemberAddresses.deed(null, unit.code(), null)),
                new Link(
                        words.text().t("membership.deed.KET_NAP"),
                        MemberAddresses.deed(Deed.KET_NAP, unit.code(), null)));
    }

    private static Row row(Scope scope, RollPerson person, UnitAt at, MemberWords words) {
        Line line = at.unit().line();
        boolean opens = scope.holds(new UnitId(person.unit().id()), Right.RECORDS);
        return new Row(
                unit(person.unit(), at),
                person.fullName() == null ? words.text().t("membership.person.nameless") : person.fullName(),
                opens ? Addresses.person(person.person()) : null,
                person.code(),
                words.standing(line, person.state()),
                words.enumerated("sex", person.state().sex()),
                person.state().born() == null
                        ? ""
                        : Integer.toString(person.state().born().from().getYear()),
                words.enumerated("occupation", person.state().occupation()),
                words.since(person.state()),
                false);
    }

    private Row row(Scope scope, Counted pool, UnitAt at, MemberWords words) {
        boolean names = scope.holds(new UnitId(pool.unit().id()), Right.RECORDS) && today.mayRecord(scope);
        return new Row(
                unit(pool.unit(), at),
                words.text().t("membership.roll.nameless", pool.people()),
                names ? MemberAddresses.deed(Deed.NEU_TEN, pool.unit().code(), null) : null,
                "",
                "",
                "",
                "",
                "",
                "",
                true);
    }

    private static Link unit(UnitLabel unit, UnitAt at) {
        return new Link(unit.name(), Addresses.unit(unit.code(), at.day()));
    }
}
