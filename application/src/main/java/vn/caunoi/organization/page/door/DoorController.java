package vn.caunoi.organization.page.door;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.page.door.DoorDesk.Visit;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The doors of a unit, each a small form of its own: found, rename, move, change kind, change leader, link, end, new term. */
@PageController
@RequestMapping(Addresses.UNITS + "/{ma}/{viec}")
class DoorController {

    private final DoorDesk desk;
    private final Doors doors;
    private final Thresholds thresholds;

    DoorController(DoorDesk desk, Doors doors, Thresholds thresholds) {
        this.desk = desk;
        this.doors = doors;
        this.thresholds = thresholds;
    }

    @GetMapping
    JteModel open(
            PageFrame frame, Scope scope, @PathVariable String ma, @PathVariable String viec, RedirectAttributes next) {
        return desk.begin(visit(frame, scope, ma, viec, next));
    }

    @PostMapping
    ResponseEntity<JteModel> send(
            PageFrame frame,
            Scope scope,
            @PathVariable String ma,
            @PathVariable String viec,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes next) {
        return desk.send(visit(frame, scope, ma, viec, next), parameters);
    }

    private Visit visit(PageFrame frame, Scope scope, String ma, String viec, RedirectAttributes next) {
        Door door = doors.named(viec).orElseThrow(NotFound::new);
        Threshold at = thresholds.of(scope, ma);
        doors.require(scope, at.unit());
        if (!door.isAt(at.unit(), at.units())) throw new NotFound();
        return new Visit(frame, scope, at, door, next);
    }
}
