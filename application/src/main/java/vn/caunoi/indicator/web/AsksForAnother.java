package vn.caunoi.indicator.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameters by which an address asks for a second figure, described once for the documentation of the addresses. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "indicator2",
        description = "indicator of the second figure; 422 where it is not the first one's, which it is if not given")
@Parameter(in = ParameterIn.QUERY, name = "unit2", description = "of the second figure; as of the first if not given")
@Parameter(
        in = ParameterIn.QUERY,
        name = "period2",
        example = "2017",
        description = "of the second figure; the days of the first where neither period2 nor asOf2 is given")
@Parameter(in = ParameterIn.QUERY, name = "asOf2", description = "a day, instead of period2")
@Parameter(
        in = ParameterIn.QUERY,
        name = "knownAt2",
        description = "of the second figure; as of the first if not given, what is known now if empty")
@interface AsksForAnother {}
