package vn.caunoi.indicator.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.Locale;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Balances;
import vn.caunoi.indicator.Balances.LineOf;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.shell.Messages;

/** Balances of units and members over a period, and the entries behind each of their lines, for machines. */
@RestController
@RequestMapping("/api/v1/balance")
class BalanceApi {

    private static final String ROWS = "/api/v1/balance/rows";

    private final BalanceLineText reader;
    private final Balances balances;
    private final Messages messages;

    BalanceApi(BalanceLineText reader, Balances balances, Messages messages) {
        this.reader = reader;
        this.balances = balances;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "Opening, every kind of in and out, hand-overs, closing; of units and of members")
    @AsksABalance
    BalanceJson balance(
            @Parameter(hidden = true) Scope scope,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            Locale locale) {
        LineOf whole = reader.whole(scope, parameters);
        return BalanceJson.of(
                balances.of(scope, whole.unit(), whole.period(), whole.pin()),
                new Phrases(messages.in(locale)),
                (of, kind) -> BalanceLineText.address(
                        ROWS,
                        new LineOf(whole.unit(), whole.period(), of, kind, whole.pin()),
                        Parameters.optional(parameters, "knownAt")));
    }

    @GetMapping("/rows")
    @Operation(
            summary = "The entries behind one line; their signed sum is the line",
            description =
                    "Hand-overs (HANDED_OVER) and changes of kind (KIND_CHANGED) open into the units concerned. The"
                            + " members whom such a unit held: /api/v1/figures/rows of its stock on the evening before, with"
                            + " filter=child: and its own code.")
    @AsksABalance
    @Parameter(
            in = ParameterIn.QUERY,
            name = "kind",
            required = true,
            example = "member.ADMITTED.IN",
            description = "the kind of the line, as the balance names it")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "of",
            description = "units or members; needed only for HANDED_OVER of units")
    @Parameter(in = ParameterIn.QUERY, name = "page", description = "from 1, fifty rows a page")
    Figures.Rows rows(
            @Parameter(hidden = true) Scope scope,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return balances.rows(scope, reader.read(scope, parameters), Parameters.page(parameters));
    }
}
