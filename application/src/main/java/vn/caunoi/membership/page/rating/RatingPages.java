package vn.caunoi.membership.page.rating;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.Rating;
import vn.caunoi.membership.page.rating.UnitRatings.Standing;
import vn.caunoi.membership.register.RollFilter;
import vn.caunoi.membership.register.Rolls;
import vn.caunoi.membership.words.MemberWords;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitAt;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;

/** Draws the form of a rating above the ratings of the unit that stand. */
@Component
class RatingPages {

    private static final int SIZE = 50;
    private static final int LATEST = 100;
    /** As many as a list that opens under a field can bear; whoever is not in it is asked for by code. */
    private static final int MOST = 500;

    private final Templates templates;
    private final RatingDesk desk;
    private final Rolls rolls;
    private final Trees trees;
    private final AccessPolicy access;

    RatingPages(Templates templates, RatingDesk desk, Rolls rolls, Trees trees, AccessPolicy access) {
        this.templates = templates;
        this.desk = desk;
        this.rolls = rolls;
        this.trees = trees;
        this.access = access;
    }

    /** The unit whose records the reader holds and may write. */
    Unit unit(Scope scope, String code) {
        access.require(scope, Action.RECORD);
        return trees.unit(scope, code, desk.today(), desk.pin(scope))
                .filter(unit -> scope.holds(unit.id(), Right.RECORDS))
                .orElseThrow(NotFound::new);
    }

    JteModel page(PageFrame frame, Scope scope, Unit unit, Form form, int number) {
        var page = frame.page("membership.rating.record")
                .under("organization.nav", Addresses.UNITS)
                .under(new Crumb(unit.name(), Addresses.unit(unit.code(), null)));
        return templates.membershipRating(page, view(scope, unit, form, number, frame.text()));
    }

    private RatingView view(Scope scope, Unit unit, Form form, int number, Text text) {
        RatingWords words = new RatingWords(text);
        String here = RatingWords.page(unit.code());
        List<Standing> standing = desk.of(scope, unit);
        boolean mends = !form.value(RatingFields.MENDED).isEmpty();
        Paging paging = new Paging(number, SIZE, standing.size(), here);
        return new RatingView(
                form,
                new RatingView.Choices(words.quarters(), words.ratedChoices(), words.grades(), people(scope, unit)),
                new RatingView.Sending(
                        here,
                        text.t(mends ? "membership.form.mend" : "membership.form.record"),
                        mends ? here : Addresses.unit(unit.code(), null),
                        mends ? here + "/rut" : null),
                standing.stream()
                        .skip(Math.max(0, paging.from() - 1))
                        .limit(SIZE)
                        .map(each -> row(unit, each, words))
                        .toList(),
                paging,
                desk.past(scope, unit, LATEST).stream().map(words::moment).toList());
    }

    private List<Option> people(Scope scope, Unit unit) {
        UnitAt now = new UnitAt(unit, desk.today(), desk.pin(scope));
        return rolls.named(scope, now, RollFilter.NONE, 0, MOST).people().stream()
                .map(person -> new Option(person.code(), RatingWords.label(person.code(), person.fullName())))
                .toList();
    }

    private static RatingView.Row row(Unit unit, Standing standing, RatingWords words) {
        Rating rating = standing.rating();
        String code = rating.person();
        return new RatingView.Row(
                words.period(rating.period()),
                words.rated(rating.rated()),
                code == null ? "" : RatingWords.label(code, standing.name()),
                words.grade(rating.grade()),
                words.text().number(rating.quantity()),
                Moment.standsOn(new MemberWords(words.text()).paper(rating.paper()), words.text()),
                words.text().t("membership.recorded", standing.at(), standing.by()),
                RatingWords.page(unit.code()) + "?" + RatingFields.MENDED + "=" + standing.entry());
    }
}
