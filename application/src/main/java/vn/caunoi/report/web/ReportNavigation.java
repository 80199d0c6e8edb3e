package vn.caunoi.report.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.shell.NavItem;

/** The entry of the main navigation that leads to the reports. */
@Configuration(proxyBeanMethods = false)
class ReportNavigation {

    @Bean
    NavItem draftEntry() {
        return new NavItem("report.nav.drafts", DraftAddress.PAGE, "report", 40);
    }
}
