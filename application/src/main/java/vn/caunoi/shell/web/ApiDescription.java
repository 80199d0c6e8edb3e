package vn.caunoi.shell.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.shell.Messages;

/** What the description of the addresses for machines says of all of them: who may ask, and how a refusal is told. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String VERSION = "1";
    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final String PROBLEM_JSON = "application/problem+json";

    private static final Map<String, String> PROBLEMS = Map.of(
            "401", "No token, or one that is not valid",
            "404", "No such address, unit or record, or outside of what was granted; the answers are the same",
            "403", "The role behind the token may not do this at all",
            "429", "Asked too often; Retry-After tells how many seconds to wait",
            "422", "Something asked or sent is refused; the problem says every reason");

    @Bean
    OpenAPI addressesForMachines(Messages messages) {
        return new OpenAPI()
                .info(new Info()
                        .title(messages.in(Messages.VIETNAMESE).t("shell.product"))
                        .version(VERSION)
                        .description("Figures, the entries behind them, balances, reports and the exchange workbook."
                                + " Names of addresses and fields may grow; none changes. Texts are Vietnamese, with"
                                + " Accept-Language: en English, mul both languages."))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("the token of an account for machines"))
                        .addSchemas(PROBLEM, problem()));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Problem details (RFC 9457)")
                .addProperty("status", new IntegerSchema())
                .addProperty("title", new StringSchema())
                .addProperty("detail", new StringSchema().description("what is wrong, where, and how to mend it"))
                .addProperty("instance", new StringSchema())
                .addProperty(
                        "refusals",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("rule", new StringSchema())
                                        .addProperty("message", new StringSchema())
                                        .addProperty("entry", new IntegerSchema().format("int64"))));
    }

    /** Refusals are told alike everywhere; what an operation says itself of a status stays. */
    @Bean
    OpenApiCustomizer refusalsOfAddresses() {
        return api -> api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(ApiDescription::addProblems);
    }

    private static void addProblems(Operation operation) {
        ApiResponses responses = operation.getResponses();
        PROBLEMS.forEach((status, words) -> {
            if (!responses.containsKey(status)) {
                responses.addApiResponse(
                        status,
                        new ApiResponse()
                                .description(words)
                                .content(new Content()
                                        .addMediaType(
                                                PROBLEM_JSON,
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
            }
        });
    }
}
