package vn.caunoi.importing.register;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.compare.Kept;
import vn.caunoi.importing.compare.Register;
import vn.caunoi.importing.compare.Surroundings;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.RatingRow;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.membership.Rating;
import vn.caunoi.membership.Ratings;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;

/** Ratings as rows. */
@Component
class RatingRegister implements Register<RatingRow, Rating> {

    private final Ratings ratings;

    RatingRegister(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public SheetForm<RatingRow> form() {
        return SheetForm.RATINGS;
    }

    @Override
    public List<Recorded<Rating>> live(Scope scope, long pin) {
        return ratings.live(scope, pin);
    }

    @Override
    public List<Long> record(Posting posting, Changes<Rating> changes) {
        return ratings.record(posting, changes);
    }

    @Override
    public Kept<RatingRow> kept(Recorded<Rating> entry) {
        Rating rating = entry.content();
        PaperReference paper = rating.paper();
        return Kept.of(
                new RatingRow(
                        rating.rowKey(),
                        rating.period().text(),
                        rating.unit(),
                        rating.rated(),
                        rating.grade(),
                        rating.quantity(),
                        rating.person(),
                        paper == null ? null : paper.number(),
                        paper == null ? null : paper.dated()),
                entry.entry());
    }

    @Override
    public RatingRow canonical(RatingRow row) {
        return row;
    }

    @Override
    public Rating entry(Wanted<RatingRow> wanted, @Nullable Kept<RatingRow> before, Surroundings around) {
        RatingRow row = wanted.row();
        return new Rating(
                row.unit(),
                Period.parse(row.period()),
                row.rated(),
                row.grade(),
                row.quantity(),
                row.person(),
                Kept.ownKey(row, before),
                row.paper());
    }

    /** Of the entries of a posting, those that rate whoever was exempt. */
    Set<Long> ofExempt(Posting posting) {
        return ratings.ofExempt(posting);
    }

    Set<Long> beyondTakenUp(Posting posting) {
        return ratings.beyondTakenUp(posting);
    }
}
