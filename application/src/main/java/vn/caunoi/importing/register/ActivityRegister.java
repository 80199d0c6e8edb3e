package vn.caunoi.importing.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.Activities;
import vn.caunoi.activity.Activity;
import vn.caunoi.activity.Participant;
import vn.caunoi.importing.compare.Kept;
import vn.caunoi.importing.compare.Plain;
import vn.caunoi.importing.compare.Register;
import vn.caunoi.importing.compare.Snapshot;
import vn.caunoi.importing.compare.Surroundings;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.ActivityRow;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;

/** Activities as rows. */
@Component
class ActivityRegister implements Register<ActivityRow, Activity> {

    private final Activities activities;

    ActivityRegister(Activities activities) {
        this.activities = activities;
    }

    @Override
    public SheetForm<ActivityRow> form() {
        return SheetForm.ACTIVITIES;
    }

    @Override
    public List<Recorded<Activity>> live(Scope scope, long pin) {
        return activities.live(scope, pin);
    }

    /** The day is part of the key, as it is of movements. */
    @Override
    public List<Recorded<Activity>> candidates(List<Wanted<ActivityRow>> wanted, Snapshot ledger) {
        Set<LocalDate> days = wanted.stream().map(wish -> wish.row().on()).collect(Collectors.toSet());
        Set<String> keys = wanted.stream()
                .map(wish -> wish.row().rowKey())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return activities.live(ledger.scope(), ledger.pin(), days, keys);
    }

    @Override
    public List<Long> record(Posting posting, Changes<Activity> changes) {
        return activities.record(posting, changes);
    }

    @Override
    public Kept<ActivityRow> kept(Recorded<Activity> entry) {
        Activity activity = entry.content();
        BigDecimal amount = activity.amount();
        PaperReference paper = activity.paper();
        return Kept.of(
                new ActivityRow(
                        activity.rowKey(),
                        activity.on(),
                        activity.unit(),
                        activity.kind(),
                        activity.quantity(),
                        activity.people(),
                        amount == null ? null : Plain.number(amount),
                        activity.level(),
                        activity.form(),
                        activity.enterprise(),
                        activity.title(),
                        paper == null ? null : paper.number(),
                        paper == null ? null : paper.dated(),
                        activity.participants().stream()
                                .map(Participant::code)
                                .sorted()
                                .toList()),
                entry.entry());
    }

    @Override
    public ActivityRow canonical(ActivityRow row) {
        BigDecimal amount = row.amount();
        List<String> named = row.participants().stream().distinct().sorted().toList();
        return new ActivityRow(
                row.rowKey(),
                row.on(),
                row.unit(),
                row.kind(),
                Objects.requireNonNullElse(row.quantity(), 1),
                row.people() == null && !named.isEmpty() ? (Integer) named.size() : row.people(),
                amount == null ? null : Plain.number(amount),
                row.level(),
                row.form(),
                row.enterprise(),
                row.title(),
                row.paperNumber(),
                row.paperDated(),
                named);
    }

    /** A row that names nobody says nothing against those who are known to have been there. */
    @Override
    public ActivityRow against(ActivityRow row, ActivityRow kept) {
        return row.participants().isEmpty() ? row.naming(kept.participants()) : row;
    }

    @Override
    public Activity entry(Wanted<ActivityRow> wanted, @Nullable Kept<ActivityRow> before, Surroundings around) {
        ActivityRow row = before == null ? wanted.row() : against(wanted.row(), before.row());
        return new Activity(
                row.unit(),
                row.on(),
                row.kind(),
                Objects.requireNonNull(row.quantity()),
                row.people(),
                row.amount(),
                row.level(),
                row.form(),
                row.enterprise(),
                row.title(),
                Kept.ownKey(row, before),
                row.paper(),
                row.participants().stream().map(Participant::coded).toList());
    }
}
