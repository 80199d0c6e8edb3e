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
@Parameter(in = ParameterIn.QUERY, name = "indicator", required = true, example = "party.members")
@Parameter(in = ParameterIn.QUERY, name = "unit", required = true, description = "code of a unit, a zone or a group")
@Parameter(
        in = ParameterIn.QUERY,
        name = "period",
        example = "2016",
        description = "2016, 2016-Q3, 2022-9T, 2016..2020, NK:2015-2020")
@Parameter(in = ParameterIn.QUERY, name = "asOf", example = "2016-12-31", description = "that day included")
@Parameter(in = ParameterIn.QUERY, name = "by", description = "breakdown: enterprise-type, zone, child, sex, year …")
@Parameter(in = ParameterIn.QUERY, name = "filter", description = "DIMENSION:VALUE,VALUE; may be given more than once")
@Parameter(in = ParameterIn.QUERY, name = "knownAt", description = "posting number or instant")
@interface AsksAFigure {}
