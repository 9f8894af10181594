// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.web.routing.RouteTable;
import io.kogge.web.settings.WebKitProperties;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.multipart.DefaultPartHttpMessageReader;

/** How much is read, and how slowly it may come. */
@Configuration(proxyBeanMethods = false)
public class InputConfiguration {
    private static final int MOST_PARTS = 100;

    /** Reads the data about characters now, as at its first use it would be read on an event loop. */
    public InputConfiguration() {
        EmailAddress.of("info@xn--bcher-kva.example");
        Characters.firstInvisible("\u2764\uFE0F\u200D\u1820\u180B\u200C\u0628");
        Links.orDomainIn("\uFF41");
    }

    @Bean
    BodyLimit bodyLimit(RouteTable routes, WebKitProperties properties) {
        return new BodyLimit(routes, properties.bodyLimit());
    }

    @Bean
    SlowBodies slowBodies(BodyPace pace) {
        return new SlowBodies(pace);
    }

    @Bean
    WellFormed wellFormed(RouteTable routes) {
        return new WellFormed(routes);
    }

    /** Forms may be as large as anything else; without this the codecs stop at 256 KB. */
    @Bean
    CodecCustomizer bodyLimitOfCodecs(WebKitProperties properties) {
        return codecs -> codecs.defaultCodecs()
                .maxInMemorySize(Math.toIntExact(properties.bodyLimit().toBytes()));
    }

    /** Of a form with files no more parts are read than any form has inputs. */
    @Bean
    CodecCustomizer partsOfForms() {
        return codecs -> codecs.defaultCodecs().configureDefaultCodec(codec -> {
            if (codec instanceof DefaultPartHttpMessageReader reader) {
                reader.setMaxParts(MOST_PARTS);
            }
        });
    }
}
