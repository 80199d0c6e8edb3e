package vn.caunoi.importing.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.importing.compare.Kept;
import vn.caunoi.importing.compare.Plain;
import vn.caunoi.importing.compare.Register;
import vn.caunoi.importing.compare.Surroundings;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.ZoneRow;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;

/** Zones as rows. A zone without a first day stands since before anybody remembers. */
@Component
class ZoneRegister implements Register<ZoneRow, ZoneEntry> {

    private final Zones zones;
    private final DSLContext database;

    ZoneRegister(Zones zones, DSLContext database) {
        this.zones = zones;
        this.database = database;
    }

    @Override
    public SheetForm<ZoneRow> form() {
        return SheetForm.ZONES;
    }

    @Override
    public List<Recorded<ZoneEntry>> live(Scope scope, long pin) {
        return zones.live(scope, pin);
    }

    @Override
    public List<Long> record(Posting posting, Changes<ZoneEntry> changes) {
        return zones.record(posting, changes);
    }

    @Override
    public Kept<ZoneRow> kept(Recorded<ZoneEntry> entry) {
        ZoneEntry zone = entry.content();
        PaperReference paper = zone.paper();
        ZoneRow row = new ZoneRow(
                zone.rowKey(),
                zone.code(),
                zone.name(),
                zone.group(),
                zone.kind(),
                zone.areaHa(),
                zone.effectiveOn(),
                zone.until(),
                paper == null ? null : paper.number(),
                paper == null ? null : paper.dated());
        return Kept.of(canonical(row), entry.entry());
    }

    @Override
    public ZoneRow canonical(ZoneRow row) {
        BigDecimal area = row.area();
        LocalDate from = row.from();
        return new ZoneRow(
                row.rowKey(),
                row.code(),
                row.name(),
                row.group(),
                row.kind(),
                area == null ? null : Plain.number(area),
                from == null || from.equals(Period.BEGINNING) ? null : from,
                row.until(),
                row.paperNumber(),
                row.paperDated());
    }

    /** What a posting brought of zones that are alone in their group, which no unit looks after: perhaps a mistyped code. */
    List<Long> alone(Posting posting) {
        return database.fetch("""
                        select e.entry from enterprise.live_zones(?) e
                        where e.posting = ? and e.group_id is not null
                          and not exists (select from enterprise.live_zones(?) z
                                          where z.group_id = e.group_id and z.zone_id <> e.zone_id)
                          and not exists (select from organization.live(?) u where u.zone_group_id = e.group_id)
                        """, posting.number(), posting.number(), posting.number(), posting.number())
                .getValues(0, Long.class);
    }

    @Override
    public ZoneEntry entry(Wanted<ZoneRow> wanted, @Nullable Kept<ZoneRow> before, Surroundings around) {
        ZoneRow row = wanted.row();
        return new ZoneEntry(
                row.code(),
                Objects.requireNonNullElse(row.from(), Period.BEGINNING),
                row.until(),
                row.name(),
                row.group(),
                row.kind(),
                row.area(),
                Kept.ownKey(row, before),
                row.paper());
    }
}
