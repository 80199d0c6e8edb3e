package vn.caunoi.membership.page.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Line;
import vn.caunoi.membership.Grade;
import vn.caunoi.membership.Rated;
import vn.caunoi.membership.Rating;
import vn.caunoi.membership.words.MemberWords;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Period.Kind;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** Ratings in words, and where their pages and figures lie. */
record RatingWords(Text text) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String period(Period period) {
        String year = Integer.toString(period.first().getYear());
        return period.kind() == Kind.YEAR
                ? text.t("membership.rating.year", year)
                : text.t("membership.rating.quarter", quarter(period), year);
    }

    static int quarter(Period period) {
        LocalDate first = period.first();
        return (first.getMonthValue() + 2) / 3;
    }

    String rated(Rated rated) {
        return text.t("membership.rated." + rated);
    }

    String grade(Grade grade) {
        return text.t("membership.grade." + grade);
    }

    /** "66,67% (8/12)"; nothing where nobody was rated. */
    String share(long good, long rated) {
        if (rated == 0) {
            return "";
        }
        BigDecimal share =
                BigDecimal.valueOf(good).multiply(HUNDRED).divide(BigDecimal.valueOf(rated), 2, RoundingMode.HALF_UP);
        return text.t("membership.rating.share.value", text.percent(share), text.number(good), text.number(rated));
    }

    List<Option> ratedChoices() {
        return Arrays.stream(Rated.values())
                .map(each -> new Option(each.name(), rated(each)))
                .toList();
    }

    List<Option> grades() {
        return Arrays.stream(Grade.values())
                .map(each -> new Option(each.name(), grade(each)))
                .toList();
    }

    List<Option> quarters() {
        return List.of("", "1", "2", "3", "4").stream()
                .map(quarter -> new Option(
                        quarter,
                        quarter.isEmpty()
                                ? text.t("membership.rating.whole-year")
                                : text.t("membership.rating.one-quarter", quarter)))
                .toList();
    }

    /** What a rating says, who recorded it, and who took it back. */
    Moment moment(UnitRatings.Told told) {
        UnitRatings.Standing standing = told.standing();
        Rating rating = standing.rating();
        String recorded = text.t("membership.recorded", standing.at(), standing.by());
        Instant taken = told.takenAt();
        return new Moment(
                text.date(standing.at()),
                text.t(
                        "membership.rating.told",
                        period(rating.period()),
                        rated(rating.rated()),
                        who(standing),
                        grade(rating.grade())),
                null,
                Moment.standsOn(new MemberWords(text).paper(rating.paper()), text),
                taken == null ? recorded : recorded + " · " + text.t("membership.taken", taken, told.takenBy()),
                taken != null);
    }

    /** The member, else how many. */
    private String who(UnitRatings.Standing standing) {
        String code = standing.rating().person();
        return code == null ? text.number(standing.rating().quantity()) : label(code, standing.name());
    }

    static String label(String code, @Nullable String name) {
        return name == null || name.isEmpty() ? code : name + " (" + code + ")";
    }

    static String page(String unit) {
        return UriComponentsBuilder.fromPath(Addresses.UNITS)
                .pathSegment("{unit}", "xep-loai")
                .encode()
                .buildAndExpand(unit)
                .toUriString();
    }

    /** The figure of the unit with all below it; null where the catalogue has none. */
    static @Nullable String figure(Unit unit, Rated rated, Period period) {
        String indicator = indicator(unit.line(), rated);
        return indicator == null
                ? null
                : UriComponentsBuilder.fromPath("/chi-so")
                        .queryParam("indicator", indicator)
                        .queryParam("unit", "{unit}")
                        .queryParam("period", period.text())
                        .encode()
                        .buildAndExpand(unit.code())
                        .toUriString();
    }

    private static @Nullable String indicator(Line line, Rated rated) {
        return switch (line) {
            case PARTY ->
                switch (rated) {
                    case DANG_VIEN -> "party.rating.good-share";
                    case TO_CHUC -> "party.units.rating";
                    case CAP_UY -> "party.committees.rated";
                };
            case UNION -> rated == Rated.TO_CHUC ? "union.units.rating" : null;
            case YOUTH -> rated == Rated.TO_CHUC ? "youth.units.rating" : null;
            default -> null;
        };
    }
}
