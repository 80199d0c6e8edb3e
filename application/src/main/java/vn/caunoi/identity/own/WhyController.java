package vn.caunoi.identity.own;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.HeldRight;
import vn.caunoi.identity.Places;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.words.RightWords;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** Why somebody may see a unit: for who keeps its records, everybody who reaches it today; for others, their own reason. */
@PageController
class WhyController {

    private final Templates templates;
    private final AccessPolicy policy;
    private final Rights rights;
    private final Places places;
    private final RightWords words;

    WhyController(Templates templates, AccessPolicy policy, Rights rights, Places places, RightWords words) {
        this.templates = templates;
        this.policy = policy;
        this.rights = rights;
        this.places = places;
        this.words = words;
    }

    @GetMapping("/to-chuc/{ma}/ai-xem-duoc")
    JteModel open(PageFrame frame, Scope scope, @PathVariable String ma) {
        Grant.OfUnit unit = places.grant(ma, Right.FIGURES, DateRange.always())
                .filter(Grant.OfUnit.class::isInstance)
                .map(Grant.OfUnit.class::cast)
                .orElseThrow(NotFound::new);
        policy.requireUnit(scope, unit.unit(), Right.FIGURES);
        boolean all = scope.holds(unit.unit(), Right.RECORDS);
        List<ReaderView> readers = rights.reaching(unit.unit()).stream()
                .filter(right -> all || right.of().actor().equals(scope.actor()))
                .map(right -> reader(right, scope, frame.text()))
                .toList();
        return templates.identityWhy(
                frame.page("identity.why.title").under(new Crumb(places.of(unit).name(), "/to-chuc/" + ma)),
                places.of(unit).name(),
                all,
                readers);
    }

    private ReaderView reader(HeldRight right, Scope scope, Text text) {
        return new ReaderView(
                right.of().displayName(),
                text.t(right.of().role().label()),
                right.of().actor().equals(scope.actor()),
                words.view(right, text));
    }
}
