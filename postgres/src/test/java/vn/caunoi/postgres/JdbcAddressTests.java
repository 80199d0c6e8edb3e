package vn.caunoi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcAddressTests {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h/d?user=u&password=p, jdbc:postgresql://h/d, u, p",
        "jdbc:postgresql://h:5433/d?sslmode=require&user=u&password=a%26b%3D, jdbc:postgresql://h:5433/d?sslmode=require, u, a&b=",
        "jdbc:postgresql://h/d?user=u, jdbc:postgresql://h/d, u, ''"
    })
    void userAndPasswordAreTakenOutOfTheAddress(String given, String url, String user, String password) {
        assertThat(JdbcAddress.parse(given)).isEqualTo(new JdbcAddress(url, new Credentials(user, password)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://h/d", "jdbc:mysql://h/d?user=u", "nonsense"})
    void anythingElseIsRefused(String given) {
        assertThatThrownBy(() -> JdbcAddress.parse(given)).isInstanceOf(PostgresRefusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret"})
    void noPasswordIsEverPrinted(String password) {
        assertThat(JdbcAddress.parse("jdbc:postgresql://h/d?user=u&password=" + password))
                .asString()
                .doesNotContain(password);
    }
}
