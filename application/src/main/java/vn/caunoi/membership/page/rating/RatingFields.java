package vn.caunoi.membership.page.rating;

import java.util.Map;
import java.util.UUID;
import vn.caunoi.membership.Rating;
import vn.caunoi.shared.Period.Kind;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Text;

/** The fields of the form of a rating. */
final class RatingFields {

    static final String FORM = "membership.rating.form";
    static final String YEAR = "nam";
    static final String QUARTER = "quy";
    static final String RATED = "doi-tuong";
    static final String GRADE = "muc";
    static final String QUANTITY = "so-luong";
    static final String PERSON = "ma-nguoi";
    static final String PAPER = "so-quyet-dinh";
    static final String PAPER_DAY = "ngay-quyet-dinh";
    static final String KEY = "ma-gui";
    static final String MENDED = "sua";

    /** Beside which field a refusal is said. */
    static final Map<String, String> REFUSED = Map.of(
            "membership.refusal.quantity", QUANTITY,
            "membership.refusal.person-counts-one", QUANTITY,
            "membership.refusal.rated-beyond-members", QUANTITY,
            "membership.refusal.rated-beyond-bodies", QUANTITY,
            "membership.refusal.rating-person-is-member", PERSON,
            "membership.refusal.rating-unknown-person", PERSON,
            "membership.refusal.rating-person-not-there", PERSON,
            "membership.refusal.rating-unit-not-there", YEAR,
            "membership.refusal.rated-twice", GRADE);

    private RatingFields() {}

    static Form blank() {
        return Form.empty(FORM).with(KEY, UUID.randomUUID());
    }

    /** What stands, opened to be mended. */
    static Form filled(UnitRatings.Standing standing, Text text) {
        Rating rating = standing.rating();
        var period = rating.period();
        var paper = rating.paper();
        return blank().with(MENDED, standing.entry())
                .with(YEAR, period.first().getYear())
                .with(QUARTER, period.kind() == Kind.YEAR ? "" : RatingWords.quarter(period))
                .with(RATED, rating.rated())
                .with(GRADE, rating.grade())
                .with(QUANTITY, text.number(rating.quantity()))
                .with(PERSON, rating.person())
                .with(PAPER, paper == null ? "" : paper.number())
                .with(PAPER_DAY, paper == null || paper.dated() == null ? "" : text.date(paper.dated()));
    }
}
