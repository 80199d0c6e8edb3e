package vn.caunoi.worlds.making;

import java.time.LocalDate;
import java.util.List;
import vn.caunoi.access.Line;
import vn.caunoi.activity.Activity;
import vn.caunoi.activity.Level;
import vn.caunoi.paper.PaperReference;

/** What units did: classes, commendations, welfare, and things that no indicator counts. */
final class Deeds {

    private static final List<String> COMMENDATIONS = List.of("KHEN_CONG_NHAN_GIOI", "KHEN_SANG_KIEN");
    private static final List<String> OF_UNIONS = List.of("CHAM_LO_KHO_KHAN", "XE_VE_TET", "CHAM_LO_QUA_TET");

    private final Dice dice;
    private final List<String> enterprises;

    Deeds(Dice dice, List<String> enterprises) {
        this.dice = dice;
        this.enterprises = enterprises;
    }

    Item by(SimUnit unit, LocalDate day) {
        Activity deed = unit.line == Line.UNION ? ofUnion(unit, day) : held(unit, day);
        return new Item.OfActivity(dice.percent(40) ? citing(deed) : deed);
    }

    private Activity ofUnion(SimUnit unit, LocalDate day) {
        if (dice.percent(35)) {
            return dialogue(unit, day);
        }
        return dice.percent(50)
                ? Activity.given(unit.code, day, dice.any(COMMENDATIONS), dice.between(1, 40), dice.of(Level.values()))
                : Activity.held(unit.code, day, dice.any(OF_UNIONS), dice.between(0, 500));
    }

    private Activity dialogue(SimUnit unit, LocalDate day) {
        return new Activity(
                unit.code,
                day,
                "DOI_THOAI",
                1,
                dice.maybe(50, dice.between(6, 60)),
                null,
                null,
                dice.of("DINH_KY", "DINH_KY", "THEO_YEU_CAU", "VU_VIEC"),
                dice.any(enterprises),
                null,
                null,
                null);
    }

    private Activity held(SimUnit unit, LocalDate day) {
        String kind = unit.line == Line.PARTY && dice.percent(80) ? "LOP_NHAN_THUC" : "TAP_HUAN";
        return Activity.held(unit.code, day, kind, dice.between(5, 120));
    }

    private Activity citing(Activity deed) {
        return new Activity(
                deed.unit(),
                deed.on(),
                deed.kind(),
                deed.quantity(),
                deed.people(),
                deed.amount(),
                deed.level(),
                deed.form(),
                deed.enterprise(),
                deed.title(),
                deed.rowKey(),
                new PaperReference("HD-" + dice.between(1, 99), deed.on()));
    }
}
