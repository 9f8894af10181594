// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.app;

import io.kogge.web.session.Role;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.StaffPrincipal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Talks to the sample application over a real connection. */
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "spring.thymeleaf.prefix=classpath:/sample/templates/",
            "management.endpoints.web.base-path=/api/boat/actuator",
            "management.endpoints.web.exposure.include=*",
            "kogge.web.assets=/boats/assets",
            "kogge.web.messages=sample/messages",
            "kogge.web.office.name=Gemeente Hanzestad",
            "kogge.web.office.names.en=City of Hanzestad",
            "kogge.web.office.names.de=",
            "kogge.web.office.address=Grote Markt 1, 9999 ZZ Hanzestad",
            "kogge.web.office.phone=050 (0)12 34 56",
            "kogge.web.office.email=bureau@hanzestad.example",
            "kogge.web.navigation[0].key=boats",
            "kogge.web.navigation[0].path=/boats",
            "kogge.security.session-key=c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldC1zZWNyZXQ=",
            "kogge.security.link-key=bGlua3MtbGlua3MtbGlua3MtbGlua3MtbGlua3MtbGlua3M=",
            "kogge.security.public-url=https://kogge.hanzestad.example/",
            "kogge.security.secure-cookies=false"
        })
public abstract class WebTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** A reading of a page with a form: its token and the cookie that goes with it. */
    protected record CsrfPair(String token, String cookie) {}

    @LocalServerPort
    private int port;

    @Autowired
    private SessionTokens sessions;

    protected WebTestClient client;

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .build();
    }

    protected int port() {
        return port;
    }

    protected String session(Role... roles) {
        return sessions.issue(new StaffPrincipal("s1", "Marijke de Boer", Set.of(roles)), 1);
    }

    protected CsrfPair csrf() {
        var result =
                client.get().uri("/boats/new").exchange().expectStatus().isOk().returnResult(String.class);
        String page = String.join("", result.getResponseBody().collectList().block());
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("no token in " + page);
        }
        return new CsrfPair(
                token.group(1),
                result.getResponseCookies().getFirst("kogge_csrf").getValue());
    }

    protected String page(String path, String session, String language) {
        return client.get()
                .uri(path)
                .cookie("kogge_session", session)
                .header("Accept-Language", language)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
