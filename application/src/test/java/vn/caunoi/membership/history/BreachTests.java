package vn.caunoi.membership.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreachTests {

    @ParameterizedTest
    @EnumSource
    void everyRuleHasASentenceInBothLanguages(Breach.Rule rule) {
        assertThat(ResourceBundle.getBundle("messages/membership", Locale.ROOT).getString(rule.key()))
                .isNotBlank();
        assertThat(ResourceBundle.getBundle("messages/membership", Locale.ENGLISH)
                        .getString(rule.key()))
                .isNotBlank();
    }
}
