package vn.caunoi.indicator.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameters by which an address asks for a figure, described once for the documentation of the addresses. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "indicator",
        required = true,
        example = "party.members",
        description =
                "code of the indicator; the catalogue is at /chi-so. A part of a ratio is an indicator of its own:"
                        + " party.rating.good-share.numerator, .denominator, .beside")
@Parameter(
        in = ParameterIn.QUERY,
        name = "unit",
        required = true,
        example = "HN-PARTY",
        description = "code of a unit, a zone or a group of zones")
@Parameter(in = ParameterIn.QUERY, name = "period", example = "2016", description = AsksABalance.PERIODS)
@Parameter(
        in = ParameterIn.QUERY,
        name = "asOf",
        description = "a day, such as 2016-12-31, that day included; instead of period, for stocks")
@Parameter(
        in = ParameterIn.QUERY,
        name = "by",
        description =
                "breakdown, of those that the indicator has: enterprise-type, enterprise-size, sector, zone, child,"
                        + " unit-kind, sex, occupation, age-band, level, year, named")
@Parameter(
        in = ParameterIn.QUERY,
        name = "filter",
        example = "enterprise-type:FDI_100,LIEN_DOANH",
        description = "DIMENSION:KEY,KEY; may be given more than once; UNCLASSIFIED is what has no key")
@Parameter(in = ParameterIn.QUERY, name = "knownAt", description = AsksABalance.KNOWN_AT)
@interface AsksAFigure {}
