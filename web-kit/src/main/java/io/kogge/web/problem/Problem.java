// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.problem;

import io.kogge.kernel.command.Rejection.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, before it is put into words.
 *
 * @param status the HTTP status
 * @param code stable, in kebab-case; {@code rejection.<code>} words it
 * @param params values for the wording
 * @param faults what is wrong field by field; empty unless the input is
 * @param more how many faults there are besides these
 * @param allowed the methods that would do; empty unless the method is what is wrong
 * @param reference under which the log has the details; null if the caller has all there is to know
 */
public record Problem(
        HttpStatus status,
        String code,
        Map<String, Object> params,
        List<Fault> faults,
        int more,
        Set<HttpMethod> allowed,
        @Nullable String reference) {

    static Problem of(HttpStatus status, String code) {
        return of(status, code, Map.of());
    }

    static Problem of(HttpStatus status, String code, Map<String, Object> params) {
        return new Problem(status, code, params, List.of(), 0, Set.of(), null);
    }

    static Problem invalid(List<Fault> faults, int more) {
        return new Problem(HttpStatus.BAD_REQUEST, "invalid-input", Map.of(), faults, more, Set.of(), null);
    }

    Problem allowing(Set<HttpMethod> methods) {
        return new Problem(status, code, params, faults, more, methods, reference);
    }

    Problem referredTo(String logged) {
        return new Problem(status, code, params, faults, more, allowed, logged);
    }
}
