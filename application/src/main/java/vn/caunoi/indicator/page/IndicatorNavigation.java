package vn.caunoi.indicator.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.shell.NavItem;

/** The entries of the main navigation that lead to figures. */
@Configuration(proxyBeanMethods = false)
class IndicatorNavigation {

    @Bean
    NavItem overviewEntry() {
        return new NavItem("indicator.nav.overview", OverviewAddress.PAGE, "layout-dashboard", 10);
    }

    @Bean
    NavItem figuresEntry() {
        return new NavItem("indicator.nav.figures", FigureAddress.PAGE, "chart-bar", 20);
    }
}
