package vn.caunoi.membership.page.rating;

import caunoi.template.Templates;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.Grade;
import vn.caunoi.membership.Rated;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitAt;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Page;

/** Tells on the page of a unit how it was rated in the last five years and their quarters. */
@Component
class RatingCard implements Cards<UnitAt> {

    private static final int PLACE = 25;
    private static final int YEARS = 5;
    private static final int LATEST = 20;
    private static final List<Grade> GRADES = Arrays.stream(Grade.values())
            .filter(grade -> grade != Grade.CHUA_XEP_LOAI)
            .toList();

    private final Templates templates;
    private final UnitRatings ratings;
    private final AccessPolicy access;

    RatingCard(Templates templates, UnitRatings ratings, AccessPolicy access) {
        this.templates = templates;
        this.ratings = ratings;
        this.access = access;
    }

    private record Told(Rated rated, Period period) {}

    @Override
    public Optional<Card> about(UnitAt subject, Page page, Scope scope) {
        if (!scope.holds(subject.unit().id(), Right.RECORDS)) {
            return Optional.empty();
        }
        RatingWords words = new RatingWords(page.text());
        RatingTable table = new RatingTable(
                GRADES.stream().map(words::grade).toList(),
                rows(scope, subject, words),
                mayRecord(scope) ? RatingWords.page(subject.unit().code()) : null,
                ratings.past(scope, subject.unit(), subject.pin(), LATEST).stream()
                        .map(words::moment)
                        .toList());
        return Optional.of(
                new Card(PLACE, page.t("membership.rating.title"), templates.membershipRatingCard(page, table)));
    }

    private boolean mayRecord(Scope scope) {
        try {
            access.require(scope, Action.RECORD);
            return true;
        } catch (Forbidden no) {
            return false;
        }
    }

    private List<RatingTable.Row> rows(Scope scope, UnitAt at, RatingWords words) {
        Map<Told, Map<Grade, Long>> told = new LinkedHashMap<>();
        int since = at.day().getYear() - YEARS + 1;
        ratings.of(scope, at.unit(), at.pin()).stream()
                .map(UnitRatings.Standing::rating)
                .filter(rating -> rating.period().first().getYear() >= since
                        && !rating.period().first().isAfter(at.day()))
                .forEach(rating -> told.computeIfAbsent(
                                new Told(rating.rated(), rating.period()), any -> new EnumMap<>(Grade.class))
                        .merge(rating.grade(), (long) rating.quantity(), Long::sum));
        return told.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().rated()))
                .map(each -> row(at.unit(), each.getKey(), each.getValue(), words))
                .toList();
    }

    private static RatingTable.Row row(Unit unit, Told told, Map<Grade, Long> counts, RatingWords words) {
        long all = GRADES.stream()
                .mapToLong(grade -> counts.getOrDefault(grade, 0L))
                .sum();
        long good = counts.getOrDefault(Grade.XUAT_SAC, 0L) + counts.getOrDefault(Grade.TOT, 0L);
        return new RatingTable.Row(
                words.period(told.period()),
                RatingWords.figure(unit, told.rated(), told.period()),
                words.rated(told.rated()),
                GRADES.stream()
                        .map(grade -> words.text().number(counts.getOrDefault(grade, 0L)))
                        .toList(),
                words.text().number(all),
                words.text().number(counts.getOrDefault(Grade.CHUA_XEP_LOAI, 0L)),
                words.share(good, all));
    }
}
