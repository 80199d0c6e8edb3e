package vn.caunoi.indicator.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Balances;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;

/** Balances of units and members over a period, for machines. */
@RestController
class BalanceApi {

    private final QuestionReader reader;
    private final Subjects subjects;
    private final Balances balances;

    BalanceApi(QuestionReader reader, Subjects subjects, Balances balances) {
        this.reader = reader;
        this.subjects = subjects;
        this.balances = balances;
    }

    @GetMapping("/api/v1/balance")
    @Operation(summary = "Opening, every kind of in and out, hand-overs, closing; of units and of members")
    @Parameter(in = ParameterIn.QUERY, name = "unit", required = true, description = "code of a unit")
    @Parameter(in = ParameterIn.QUERY, name = "period", required = true, example = "2016")
    @Parameter(in = ParameterIn.QUERY, name = "line", description = "DANG, CONG_DOAN, DOAN_TN, PHU_NU")
    @Parameter(in = ParameterIn.QUERY, name = "knownAt", description = "posting number or instant")
    Balances.Both balance(
            @Parameter(hidden = true) Scope scope,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Subject.OfUnit unit = unit(scope, parameters);
        long pin = reader.pin(scope, Parameters.optional(parameters, "knownAt"));
        return balances.of(scope, unit, reader.period(scope, unit, Parameters.needed(parameters, "period"), pin), pin);
    }

    private Subject.OfUnit unit(Scope scope, MultiValueMap<String, String> parameters) {
        String line = Parameters.optional(parameters, "line");
        return subjects.find(scope, Parameters.needed(parameters, "unit"))
                .filter(Subject.OfUnit.class::isInstance)
                .map(Subject.OfUnit.class::cast)
                .filter(unit -> line == null || LineText.of(line) == unit.line())
                .orElseThrow(NotFound::new);
    }
}
