package vn.caunoi.shell.web;

import caunoi.template.StaticTemplates;
import caunoi.template.Templates;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Joins templates, languages and assets to Spring MVC. */
@Configuration(proxyBeanMethods = false)
class ShellWeb implements WebMvcConfigurer {

    private final Languages languages = new Languages();
    private final ObjectProvider<PageFrames> frames;

    ShellWeb(ObjectProvider<PageFrames> frames) {
        this.frames = frames;
    }

    @Bean
    Templates templates() {
        return new StaticTemplates();
    }

    @Bean
    LocaleResolver localeResolver() {
        return languages;
    }

    @Bean(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
    FlashMapManager flashes() {
        return new LatestFlashes();
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new JteModelConverter());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(frames.getObject());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(languages);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry addresses) {
        addresses.addRedirectViewController("/", "/tong-quan");
    }

    /** An asset's name changes with its content, so a browser may keep it for a year. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry handlers) {
        handlers.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
