package vn.caunoi.shell;

import java.time.LocalDate;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import vn.caunoi.access.FileAddress;

/** The shell alone, without a database: the sample's body, a navigation of the usual width, one account. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ComponentScan
class ShellApplication {

    static final String ACCOUNT = "hoa";
    static final String PASSWORD = "mật khẩu thử 1";

    @Bean
    House.Source house() {
        House sample = new House(
                "Đảng bộ Thành phố Mẫu",
                "Đảng ủy các khu công nghiệp và chế xuất",
                "Hà Nội",
                null,
                new House.Sample(LocalDate.of(2026, 9, 30)));
        return () -> sample;
    }

    @Bean
    FileAddress files() {
        return new FileAddress("/nhap-du-lieu");
    }

    @Bean
    UserDetailsService accounts() {
        return new InMemoryUserDetailsManager(User.withUsername(ACCOUNT)
                .password("{noop}" + PASSWORD)
                .authorities("DOC", "READ")
                .build());
    }

    @Bean
    NavItem overview() {
        return new NavItem("sample.nav.overview", "/tong-quan", "layout-dashboard", 10);
    }

    @Bean
    NavItem indicators() {
        return new NavItem("sample.nav.indicators", "/chi-so", "chart-bar", 20);
    }

    @Bean
    NavItem entry() {
        return new NavItem("sample.nav.import", "/nhap-du-lieu", "file-import", 30);
    }

    @Bean
    NavItem year() {
        return new NavItem("sample.nav.year", "/ket-qua-nam", "report", 40);
    }

    @Bean
    NavItem notForEverybody() {
        return new NavItem("sample.nav.accounts", "/tai-khoan", "lock", 50, "QUAN_TRI");
    }
}
