// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

class RouteTableTest {
    private static final HandlerFunction<ServerResponse> OK =
            request -> ServerResponse.ok().build();
    private final RouteTable table = new RouteTable(List.of(
            SecuredRoutes.routes()
                    .GET("/boats/{id}", Access.PUBLIC, OK)
                    .POST("/boats/{id}", Access.STAFF, OK)
                    .build(),
            SecuredRoutes.routes().GET("/boats/new", Access.STAFF, OK).build()));

    private Set<Access> access(HttpMethod method, String path) {
        return table.access(method, PathContainer.parsePath(path));
    }

    @Test
    void theMostSpecificRouteDecidesWhateverTheOrder() {
        assertThat(access(HttpMethod.GET, "/boats/new")).containsExactly(Access.STAFF);
        assertThat(access(HttpMethod.GET, "/boats/7")).containsExactly(Access.PUBLIC);
        assertThat(access(HttpMethod.POST, "/boats/7")).containsExactly(Access.STAFF);
    }

    @Test
    void aRouteWithAnOpenEndStandsBehindWhatIsMoreSpecific() {
        RouteTable open = new RouteTable(List.of(SecuredRoutes.routes()
                .GET("/files/{*path}", Access.PUBLIC, OK)
                .GET("/files/{id}/secret", Access.STAFF, OK)
                .build()));

        assertThat(open.access(HttpMethod.GET, PathContainer.parsePath("/files/a/b/c.css")))
                .containsExactly(Access.PUBLIC);
        assertThat(open.access(HttpMethod.GET, PathContainer.parsePath("/files/a")))
                .containsExactly(Access.PUBLIC);
        assertThat(open.access(HttpMethod.GET, PathContainer.parsePath("/files/7/secret")))
                .containsExactly(Access.STAFF);
    }

    @Test
    void headIsGuardedAsGet() {
        assertThat(access(HttpMethod.HEAD, "/boats/new")).containsExactly(Access.STAFF);
    }

    @Test
    void whatIsNotDeclaredIsOpenToNobody() {
        assertThat(access(HttpMethod.GET, "/boats")).isEmpty();
        assertThat(access(HttpMethod.GET, "/boats/7/")).isEmpty();
        assertThat(access(HttpMethod.GET, "/boats//7")).isEmpty();
    }

    @Test
    void aPathThatOnlyTakesFormsIsReadAtThePageAboveIt() {
        assertThat(readable("/boats/7")).contains("/boats/7");
        assertThat(readable("/boats/7/crew/launches")).contains("/boats/7");
        assertThat(readable("/boats")).isEmpty();
        assertThat(readable("/")).isEmpty();
    }

    private Optional<String> readable(String path) {
        return table.readable(PathContainer.parsePath(path));
    }

    @Test
    void whatIsReadUnnotedIsWhatStaffReadAndNoRouteWantsNoted() {
        RouteTable crew = new RouteTable(List.of(SecuredRoutes.routes()
                .GET("/boats", Access.PUBLIC, OK)
                .GET("/boats/{id}", Access.STAFF, OK)
                .POST("/boats/{id}", Access.STAFF, OK)
                .GET("/boats/{id}/repairs", Access.OPERATOR, OK)
                .GET("/boats/{id}/crew", RoutePolicy.personal(), OK)
                .build()));

        assertThat(crew.readUnnoted()).containsExactlyInAnyOrder("GET /boats/{id}", "GET /boats/{id}/repairs");
    }

    @Test
    void oneRouteIsDeclaredOnce() {
        SecuredRoutes again =
                SecuredRoutes.routes().GET("/boats", Access.PUBLIC, OK).build();

        assertThatThrownBy(() -> new RouteTable(List.of(again, again))).hasMessageContaining("/boats");
    }
}
