// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import io.kogge.web.i18n.Messages;
import io.kogge.web.limit.FreePaths;
import io.kogge.web.problem.ErrorPage;
import io.kogge.web.routing.OurSite;
import io.kogge.web.routing.RouteTable;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.CsrfRules;
import io.kogge.web.session.SessionCookies;
import io.kogge.web.session.Sessions;
import io.kogge.web.settings.SecurityProperties;
import io.kogge.web.settings.WebKitProperties;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringWebFluxTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Templates, layout, assets, and the page of errors. */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration {
    private static final int ALL = -1;

    /**
     * Instead of Boot's: expressions are compiled, as evaluating them one by one is a third of what a page costs, and nothing
     * that was read of a template is thrown away. There is only so much of it, and more than Thymeleaf keeps unless told.
     */
    @Bean
    SpringWebFluxTemplateEngine templateEngine(
            ObjectProvider<ITemplateResolver> templates, ObjectProvider<IDialect> dialects) {
        StandardCacheManager kept = new StandardCacheManager();
        kept.setTemplateCacheMaxSize(ALL);
        kept.setExpressionCacheMaxSize(ALL);
        SpringWebFluxTemplateEngine engine = new SpringWebFluxTemplateEngine();
        engine.setEnableSpringELCompiler(true);
        engine.setCacheManager(kept);
        templates.orderedStream().forEach(engine::addTemplateResolver);
        dialects.orderedStream().forEach(engine::addDialect);
        return engine;
    }

    /** Thymeleaf reads files of its own when it is first used: now, and not in the first request. */
    @Bean
    SmartInitializingSingleton templateEngineReady(SpringWebFluxTemplateEngine engine) {
        return engine::getConfiguration;
    }

    /** The kit's templates, named {@code kogge/…}, beside the service's own. */
    @Bean
    SpringResourceTemplateResolver kitTemplateResolver(ApplicationContext context) {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setOrder(0);
        resolver.setPrefix("classpath:/kogge/web/templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setResolvablePatterns(Set.of("kogge/*"));
        return resolver;
    }

    @Bean
    Assets assets(WebKitProperties properties) {
        return new Assets(properties.assets(), AssetFiles.of(properties));
    }

    @Bean
    SecuredRoutes assetRoutes(Assets assets) {
        return assets.routes();
    }

    @Bean
    FreePaths freeAssets(Assets assets) {
        return assets::has;
    }

    @Bean
    Pages pages(
            WebKitProperties properties,
            Messages messages,
            Assets assets,
            Sessions sessions,
            SessionCookies cookies,
            ObjectProvider<RouteTable> routes,
            ObjectProvider<Clock> clock) {
        return new Pages(properties, messages, assets, sessions, cookies, routes, clock.getIfUnique(Clock::systemUTC));
    }

    @Bean
    ErrorPage errorPage(
            Pages pages,
            SecurityProperties security,
            OurSite ours,
            ObjectProvider<RouteTable> routes,
            ServerCodecConfigurer codecs,
            ObjectProvider<ViewResolver> views) {
        return new ErrorPages(pages, CsrfRules.cookieName(security.secureCookies()), ours, routes, codecs, views);
    }
}
