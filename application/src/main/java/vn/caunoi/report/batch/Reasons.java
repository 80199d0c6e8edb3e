package vn.caunoi.report.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.shared.Refusal;

/** Keeps why something was not written, so that it can be said in either language later. */
@Component
class Reasons {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final JsonMapper json;

    Reasons(JsonMapper json) {
        this.json = json;
    }

    JSONB kept(Refusal refusal) {
        List<Object> arguments = refusal.arguments().stream()
                .map(argument -> argument instanceof Number ? argument : argument.toString())
                .toList();
        return JSONB.valueOf(json.writeValueAsString(new Kept(refusal.rule(), arguments)));
    }

    @Nullable
    Refusal read(@Nullable JSONB kept) {
        if (kept == null) {
            return null;
        }
        JsonNode node = json.readTree(kept.data());
        List<Object> arguments = new ArrayList<>();
        node.path("arguments").forEach(argument -> arguments.add(argument(argument)));
        return Refusal.of(node.path("rule").asString(), arguments.toArray());
    }

    private static Object argument(JsonNode argument) {
        if (argument.isNumber()) {
            return argument.decimalValue();
        }
        String text = argument.asString();
        return DAY.matcher(text).matches() ? LocalDate.parse(text) : text;
    }

    private record Kept(String rule, List<Object> arguments) {}
}
