package vn.caunoi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who reads Vietnamese and who reads English are told of the same commands, addresses and steps. */
class ReadmeTests {

    private static final Pattern BLOCK = Pattern.compile("```\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(((?!README)[^)]+)\\)");
    private static final Pattern ADDRESS = Pattern.compile("`(/[^`]+)`");
    private static final Pattern STEP = Pattern.compile("(?m)^\\d\\. ");

    private static final String ENGLISH = Repository.text(Repository.ROOT.resolve("README.md"));
    private static final String VIETNAMESE = Repository.text(Repository.ROOT.resolve("README.vi.md"));

    @Test
    void both_give_the_same_commands() {
        assertThat(found(BLOCK, VIETNAMESE))
                .isEqualTo(found(BLOCK, ENGLISH))
                .anyMatch(block -> block.contains("./caunoi import"))
                .anyMatch(block -> block.contains("curl"));
    }

    @Test
    void both_lead_to_the_same_places_in_the_same_steps() {
        assertThat(found(LINK, VIETNAMESE)).isEqualTo(found(LINK, ENGLISH)).isNotEmpty();
        assertThat(found(ADDRESS, VIETNAMESE))
                .isEqualTo(found(ADDRESS, ENGLISH))
                .contains("/api/v1/openapi.json");
        assertThat(STEP.matcher(VIETNAMESE).results().count())
                .isEqualTo(STEP.matcher(ENGLISH).results().count());
    }

    /** What stands behind a mark of comment is for the reader of one language. */
    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1).replaceAll(" +#.*", ""))
                .toList();
    }
}
