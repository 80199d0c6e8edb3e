package vn.caunoi.membership.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Standing;
import vn.caunoi.membership.page.RollView.Link;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.register.Told;
import vn.caunoi.membership.register.UnitLabel;
import vn.caunoi.membership.words.Deed;
import vn.caunoi.membership.words.MemberWords;
import vn.caunoi.membership.words.Probation;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Text;

/** Puts the file of a person into words. */
@Component
class PersonReading {

    private final AccountNames accounts;
    private final Today today;

    PersonReading(AccountNames accounts, Today today) {
        this.accounts = accounts;
        this.today = today;
    }

    /** All but the cards of other modules. */
    PersonView view(Scope scope, PersonFile file, Text text) {
        MemberWords words = new MemberWords(text);
        String name = file.fullName() == null ? text.t("membership.person.nameless") : file.fullName();
        return new PersonView(
                text.t("membership.person.title." + file.line(), name),
                text.t(
                        "membership.person.lead",
                        text.t("membership.person.noun." + file.line()),
                        file.code(),
                        file.unit() == null
                                ? text.t("membership.person.nowhere")
                                : file.unit().name()),
                actions(scope, file, text),
                new PersonNotes(file, today.day(), text).all(),
                facts(file, words),
                readers(scope, file, text),
                moments(file.entries(), file.line(), words));
    }

    /** Who sees the person is who sees the unit. */
    private static @Nullable Link readers(Scope scope, PersonFile file, Text text) {
        UnitLabel unit = file.unit();
        return unit == null || !scope.holds(new UnitId(unit.id()), Right.FIGURES)
                ? null
                : new Link(text.t("membership.person.readers", unit.name()), Addresses.readers(unit.code()));
    }

    private List<Fact> facts(PersonFile file, MemberWords words) {
        Text text = words.text();
        List<Fact> facts = new ArrayList<>();
        UnitLabel unit = file.unit();
        facts.add(new Fact(
                text.t("membership.column.unit"),
                unit == null ? text.t("membership.person.nowhere") : unit.name(),
                unit == null ? null : Addresses.unit(unit.code(), null)));
        add(facts, text, "membership.column.standing", unit == null ? "" : words.standing(file.line(), file.state()));
        add(facts, text, "membership.column.code", file.code());
        add(
                facts,
                text,
                "membership.person.born",
                file.state().born() == null ? "" : file.state().born().toString());
        add(
                facts,
                text,
                "membership.column.sex",
                words.enumerated("sex", file.state().sex()));
        add(
                facts,
                text,
                "membership.column.occupation",
                words.enumerated("occupation", file.state().occupation()));
        if (file.line() == Line.PARTY) {
            partyDays(facts, file, text);
        } else {
            add(facts, text, "membership.person.since", words.since(file.state()));
        }
        return facts;
    }

    /** Decision, ceremony, recognition: the three days of a Party member. */
    private static void partyDays(List<Fact> facts, PersonFile file, Text text) {
        @Nullable
        Told admitted = file.last(MovementKind.ADMITTED)
                .or(() -> file.last(MovementKind.READMITTED))
                .orElse(null);
        if (admitted != null) {
            var paper = admitted.movement().paper();
            add(
                    facts,
                    text,
                    "membership.person.decision",
                    paper == null || paper.dated() == null ? "" : text.date(paper.dated()));
            add(
                    facts,
                    text,
                    "membership.person.ceremony",
                    text.date(admitted.movement().effectiveOn()));
        }
        @Nullable Told official = file.last(MovementKind.MADE_OFFICIAL).orElse(null);
        if (official != null) {
            add(
                    facts,
                    text,
                    "membership.person.official",
                    text.date(official.movement().effectiveOn()));
        } else if (admitted != null && file.state().standing() == Standing.PROBATIONARY) {
            add(
                    facts,
                    text,
                    "membership.person.official",
                    text.t(
                            "membership.person.official.due",
                            new Probation(admitted.movement().effectiveOn()).official()));
        }
    }

    private static void add(List<Fact> facts, Text text, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(text.t(label), value));
        }
    }

    List<Moment> moments(List<Told> entries, Line line, MemberWords words) {
        Map<Long, String> names = accounts.of(entries.stream()
                .flatMap(entry -> entry.taken() == null
                        ? Stream.of(entry.recorded().by())
                        : Stream.of(entry.recorded().by(), entry.taken().by()))
                .distinct()
                .toList());
        return entries.reversed().stream()
                .map(entry -> moment(entry, line, names, words))
                .toList();
    }

    private static Moment moment(Told entry, Line line, Map<Long, String> names, MemberWords words) {
        Text text = words.text();
        String recorded = text.t(
                "membership.recorded",
                entry.recorded().at(),
                names.getOrDefault(entry.recorded().by(), ""));
        String taken = entry.taken() == null
                ? ""
                : " · "
                        + text.t(
                                "membership.taken",
                                entry.taken().at(),
                                names.getOrDefault(entry.taken().by(), ""));
        return new Moment(
                text.date(entry.movement().effectiveOn()),
                what(entry, line, words),
                entry.elsewhere() ? null : MemberAddresses.entry(entry.entry()),
                Moment.standsOn(words.paper(entry.movement().paper()), text),
                recorded + taken,
                !entry.stands());
    }

    static String what(Told entry, Line line, MemberWords words) {
        String kind = words.kind(line, entry.movement().kind());
        String from = side(entry.from(), entry.fromHidden(), words);
        String to = side(entry.to(), entry.toHidden(), words);
        String standing = words.enumerated("standing", entry.movement().standing());
        String where = entry.movement().kind() == MovementKind.TRANSFERRED
                ? words.text().t("membership.moment.across", kind, from, to)
                : words.text().t("membership.moment.at", kind, entry.to() == null && !entry.toHidden() ? from : to);
        return line == Line.PARTY && !standing.isEmpty() ? where + " (" + standing + ")" : where;
    }

    private static String side(@Nullable UnitLabel unit, boolean hidden, MemberWords words) {
        if (unit != null) {
            return unit.name();
        }
        return words.text().t(hidden ? "membership.moment.hidden" : "membership.moment.outside");
    }

    private List<Link> actions(Scope scope, PersonFile file, Text text) {
        if (!today.mayRecord(scope) || !file.kept()) {
            return List.of();
        }
        UnitLabel unit = file.unit();
        if (unit != null && !scope.holds(new UnitId(unit.id()), Right.RECORDS)) {
            return List.of();
        }
        return Stream.of(Deed.values())
                .filter(deed -> deed.knownTo(file.line()) && fits(deed, file))
                .map(deed -> new Link(
                        text.t("membership.deed." + deed),
                        MemberAddresses.deed(deed, unit == null ? null : unit.code(), file.person())))
                .toList();
    }

    /** Whether the deed can follow on what stands today; the ledger decides. */
    static boolean fits(Deed deed, PersonFile file) {
        boolean member = file.unit() != null;
        return switch (deed) {
            case KET_NAP_LAI, PHUC_HOI -> !member;
            case CHUYEN_DEN -> !member;
            case CHINH_THUC -> member && file.state().standing() != Standing.OFFICIAL;
            case MIEN_SINH_HOAT, SHTT_DI -> member && file.state().pause() == null;
            case TRO_LAI_SINH_HOAT -> member && file.state().pause() != null;
            case CHUYEN_DI, RA_KHOI -> member;
            case KET_NAP, NEU_TEN, SHTT_DEN, DAU_KY -> false;
        };
    }
}
