package vn.caunoi.membership.page;

import caunoi.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.register.RollStatus;
import vn.caunoi.membership.register.Rolls;
import vn.caunoi.membership.register.Rolls.Crossing;
import vn.caunoi.membership.register.Rolls.Makeup;
import vn.caunoi.membership.register.Rolls.Strength;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitAt;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Page;

/** Tells on the page of a unit how many members it has, how they take part, and who came and went this year. */
@Component
class UnitMembersCard implements Cards<UnitAt> {

    private static final int PLACE = 20;

    private final Templates templates;
    private final Rolls rolls;

    UnitMembersCard(Templates templates, Rolls rolls) {
        this.templates = templates;
        this.rolls = rolls;
    }

    @Override
    public Optional<Card> about(UnitAt unit, Page page, Scope scope) {
        if (!scope.holds(unit.unit().id(), Right.FIGURES)) {
            return Optional.empty();
        }
        UnitCardView view = new UnitCardView(
                facts(unit, page, scope),
                unit.unit().line() == Line.PARTY ? page.t("membership.card.note") : "",
                MemberAddresses.list(unit.unit(), unit.day(), null));
        return Optional.of(new Card(PLACE, page.t("membership.card.title"), templates.membershipUnitCard(page, view)));
    }

    private List<Fact> facts(UnitAt at, Page page, Scope scope) {
        Unit unit = at.unit();
        LocalDate day = at.day();
        LocalDate first = day.withDayOfYear(1);
        boolean records = scope.holds(unit.id(), Right.RECORDS);
        Strength strength = rolls.strength(scope, at);
        List<Fact> facts = new ArrayList<>();
        add(facts, page, "all", strength.all(), MemberAddresses.figure(unit, day));
        add(facts, page, "named", strength.named(), MemberAddresses.list(unit, day, null));
        add(facts, page, "counted", strength.counted(), null);
        if (unit.line() == Line.PARTY) {
            Makeup makeup = rolls.makeup(scope, at);
            add(facts, page, "official", makeup.official(), list(unit, day, RollStatus.CHINH_THUC, records));
            add(facts, page, "probationary", makeup.probationary(), list(unit, day, RollStatus.DU_BI, records));
            add(facts, page, "exempt", makeup.exempt(), list(unit, day, RollStatus.MIEN_SINH_HOAT, records));
        }
        Crossing crossing = rolls.crossing(scope, at, first);
        boolean party = unit.line() == Line.PARTY;
        add(facts, page, "in", crossing.in(), party ? MemberAddresses.flow(unit, "in", first, day) : null);
        add(facts, page, "out", crossing.out(), party ? MemberAddresses.flow(unit, "out", first, day) : null);
        return facts;
    }

    private static @Nullable String list(Unit unit, LocalDate day, RollStatus status, boolean records) {
        return records ? MemberAddresses.list(unit, day, status) : null;
    }

    private static void add(List<Fact> facts, Page page, String key, long number, @Nullable String path) {
        facts.add(new Fact(page.t("membership.card." + key), page.text().number(number), path));
    }
}
