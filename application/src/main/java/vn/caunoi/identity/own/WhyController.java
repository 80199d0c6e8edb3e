package vn.caunoi.identity.own;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.identity.HeldRight;
import vn.caunoi.identity.words.RightWords;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** Why somebody may see a unit: for who keeps its records, everybody who reaches it today; for others, their own reason. */
@PageController
class WhyController {

    private final Templates templates;
    private final AccessPolicy policy;
    private final Readers readers;
    private final RightWords words;

    WhyController(Templates templates, AccessPolicy policy, Readers readers, RightWords words) {
        this.templates = templates;
        this.policy = policy;
        this.readers = readers;
        this.words = words;
    }

    @GetMapping("/to-chuc/{ma}/ai-xem-duoc")
    JteModel open(PageFrame frame, Scope scope, @PathVariable String ma) {
        UnitId unit = readers.unit(scope, ma).orElseThrow(NotFound::new);
        policy.requireUnit(scope, unit, Right.FIGURES);
        String name = readers.name(unit);
        Readers.Listed listed = readers.of(scope, unit);
        return templates.identityWhy(
                frame.page("identity.why.title").under(new Crumb(name, "/to-chuc/" + ma)),
                name,
                listed.all(),
                listed.rights().stream()
                        .map(right -> reader(right, listed.tellsPlaceOf(right), scope, frame.text()))
                        .toList());
    }

    private ReaderView reader(HeldRight right, boolean tellsPlace, Scope scope, Text text) {
        return new ReaderView(
                right.of().shown(text),
                text.t(right.of().role().label()),
                right.of().actor().equals(scope.actor()),
                tellsPlace ? words.view(right, text) : words.lying(right, text.t("identity.why.above"), text));
    }
}
