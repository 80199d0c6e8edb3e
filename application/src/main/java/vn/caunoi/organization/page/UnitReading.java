package vn.caunoi.organization.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitAt;
import vn.caunoi.organization.page.UnitView.Below;
import vn.caunoi.organization.page.UnitView.Standing;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.Register;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitLife;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.organization.register.Viewpoint;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** Gathers the page of one unit: what the register knows, its life, and the cards of the modules above. */
@Component
class UnitReading {

    private static final int BELOW_AT_ONCE = 50;

    private final Register register;
    private final UnitLife lives;
    private final TimeLine timeLine;
    private final ObjectProvider<Cards<UnitAt>> cards;

    UnitReading(Register register, UnitLife lives, TimeLine timeLine, ObjectProvider<Cards<UnitAt>> cards) {
        this.register = register;
        this.lives = lives;
        this.timeLine = timeLine;
        this.cards = cards;
    }

    /** A page with what it shows. */
    record Shown(Page page, UnitView view) {}

    Shown of(Scope scope, String code, Viewpoint from, PageFrame frame) {
        Registered units = register.on(scope, from.day(), from.pin());
        UnitRow row = units.find(code).orElseThrow(NotFound::new);
        Page page = page(frame, units, row, from);
        List<LifeEvent> life = lives.of(scope, row.unit().id(), from);
        Text text = frame.text();
        UnitFacts facts = new UnitFacts(units, row, life, from, text);
        Rows rows = new Rows(units, from, text);
        return new Shown(
                page,
                new UnitView(
                        standing(row, from, text),
                        facts.all(),
                        facts.firms(),
                        units.ledBy(row).stream().map(rows::of).toList(),
                        below(units, row, from, rows),
                        timeLine.of(scope, units, row, life, from, text),
                        cards(scope, row, from, page)));
    }

    private static Page page(PageFrame frame, Registered units, UnitRow row, Viewpoint from) {
        Page page = frame.titled(row.unit().name()).under("organization.nav", Addresses.UNITS);
        for (UnitRow above : units.above(row)) {
            page = page.under(new Crumb(above.unit().name(), Addresses.unit(above.code(), from.carried())));
        }
        return page;
    }

    private static Standing standing(UnitRow row, Viewpoint from, Text text) {
        boolean stands = row.standsOn(from.day());
        LocalDate ended = row.life().ended();
        return new Standing(
                row.code(),
                text.t(
                        "organization.unit.lead",
                        new UnitWords(text).kind(row.unit().kind()),
                        new UnitWords(text).line(row.unit().line()),
                        from.day()),
                stands ? Tone.GOOD : Tone.PLAIN,
                stands || ended == null
                        ? text.t("organization.unit.stands")
                        : text.t("organization.unit.has-ended", ended),
                from.isToday() ? null : text.t("organization.unit.past", from.day()));
    }

    private static Below below(Registered units, UnitRow row, Viewpoint from, Rows rows) {
        List<UnitRow> children = units.children(row);
        UriComponentsBuilder more = UriComponentsBuilder.fromPath(Addresses.UNITS)
                .queryParam(Filter.PARENT, "{code}")
                .queryParamIfPresent(Addresses.DAY, Optional.ofNullable(from.carried()));
        return new Below(
                children.stream().limit(BELOW_AT_ONCE).map(rows::of).toList(),
                children.size(),
                children.size() > BELOW_AT_ONCE
                        ? more.encode().buildAndExpand(row.code()).toUriString()
                        : null);
    }

    private List<Cards.Card> cards(Scope scope, UnitRow row, Viewpoint from, Page page) {
        UnitAt subject = new UnitAt(row.unit(), from.day(), from.pin());
        return cards.stream()
                .flatMap(each -> each.about(subject, page, scope).stream())
                .sorted(Comparator.comparing(Cards.Card::place))
                .toList();
    }
}
