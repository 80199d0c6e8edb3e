package vn.caunoi.organization.page;

import caunoi.template.Templates;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.enterprise.EnterpriseAt;
import vn.caunoi.organization.register.FirmLinks;
import vn.caunoi.organization.register.Register;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.organization.register.Viewpoint;
import vn.caunoi.organization.register.Viewpoints;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** On the page of an enterprise: its organisations of every line that the reader holds; of other lines there is no sign. */
@Component
public class FirmUnits implements Cards<EnterpriseAt> {

    private static final int PLACE = 20;

    private final Register register;
    private final FirmLinks links;
    private final Viewpoints viewpoints;
    private final Templates templates;

    FirmUnits(Register register, FirmLinks links, Viewpoints viewpoints, Templates templates) {
        this.register = register;
        this.links = links;
        this.viewpoints = viewpoints;
        this.templates = templates;
    }

    /** One organisation in the enterprise. */
    public record Line(
            String line,
            String name,
            String path,
            String kind,
            String founded,
            boolean principal,
            Tone tone,
            String status) {}

    @Override
    public Optional<Card> about(EnterpriseAt firm, Page page, Scope scope) {
        return viewpoints.onOneSnapshot(scope, () -> {
            Set<Long> linked = new HashSet<>(links.to(scope, firm.id(), firm.day(), firm.pin()));
            if (linked.isEmpty()) return Optional.empty();
            Registered units = register.on(scope, firm.day(), firm.pin());
            Viewpoint from = new Viewpoint(firm.day(), viewpoints.today(), firm.pin());
            List<Line> lines = units.all()
                    .filter(row -> linked.contains(row.unit().id().value()))
                    .map(row -> line(row, firm, from, page.text()))
                    .toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Card(
                            PLACE, page.t("organization.firm.title"), templates.organizationFirm(page, lines)));
        });
    }

    private static Line line(UnitRow row, EnterpriseAt firm, Viewpoint from, Text text) {
        UnitWords words = new UnitWords(text);
        boolean stands = row.standsOn(from.day());
        return new Line(
                words.line(row.unit().line()),
                row.unit().name(),
                Addresses.unit(row.code(), from.carried()),
                words.kind(row.unit().kind()),
                text.date(row.life().founded()),
                row.principal() != null && row.principal().code().equals(firm.code()),
                stands ? Tone.GOOD : Tone.PLAIN,
                stands || row.life().ended() == null
                        ? text.t("organization.unit.stands")
                        : text.t("organization.unit.has-ended", row.life().ended()));
    }
}
