package vn.caunoi.indicator.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.shell.NavItem;

/** The entry of the main navigation that leads to figures. */
@Configuration(proxyBeanMethods = false)
class IndicatorNavigation {

    @Bean
    NavItem figuresEntry() {
        return new NavItem("indicator.nav.figures", FigureAddress.PAGE, "chart-bar", 20);
    }
}
