package vn.caunoi.indicator.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameters by which an address asks for a balance, described once for the documentation of the addresses. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "unit",
        required = true,
        example = "HN-PARTY",
        description = "code of a unit; the balance is of its whole sub-tree")
@Parameter(
        in = ParameterIn.QUERY,
        name = "period",
        required = true,
        example = "2016",
        description = AsksABalance.PERIODS)
@Parameter(
        in = ParameterIn.QUERY,
        name = "line",
        description = "DANG, CONG_DOAN, DOAN_TN, PHU_NU; 404 where the unit is of another line")
@Parameter(in = ParameterIn.QUERY, name = "knownAt", description = AsksABalance.KNOWN_AT)
@interface AsksABalance {

    String PERIODS = "2016 (year), 2016-Q3 (quarter), 2016-08 (month), 2016-6T or 2016-9T (first six or nine months),"
            + " 2016..2020 (years), 2015-10-01..2020-08-01 (days, both included), NK:2015-2020 (the unit's term of that"
            + " name)";

    String KNOWN_AT =
            "the number of a posting, or an instant such as 2026-09-30T10:00:00Z that has passed: the answer as"
                    + " known then, which never changes";
}
