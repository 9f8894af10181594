// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.problem;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.failure.Failures;
import io.kogge.kernel.failure.Unavailability;
import io.kogge.web.input.UnreadableInput;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/** The one place that says which failure is which status. */
public final class Problems {
    private Problems() {}

    /** The status of a rejection, for a form that is shown again. */
    public static HttpStatus status(Rejection rejection) {
        return of(rejection).status();
    }

    static Problem of(Throwable failure) {
        if (failure instanceof Rejection rejection) {
            return of(rejection);
        }
        if (failure instanceof UnreadableInput unreadable) {
            return Problem.of(HttpStatus.BAD_REQUEST, unreadable.code(), unreadable.params());
        }
        if (failure instanceof CsrfException) {
            return Problem.of(HttpStatus.FORBIDDEN, "form-expired");
        }
        if (failure instanceof AccessDeniedException) {
            return Problem.of(HttpStatus.FORBIDDEN, "not-allowed");
        }
        if (failure instanceof AuthenticationException) {
            return Problem.of(HttpStatus.UNAUTHORIZED, "sign-in-required");
        }
        if (caused(failure, DataBufferLimitException.class)) {
            return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        if (failure instanceof ResponseStatusException status) {
            return of(status);
        }
        if (failure instanceof DecodingException) {
            return Problem.of(HttpStatus.BAD_REQUEST, "bad-request");
        }
        // later it may work
        return Unavailability.is(failure) || caused(failure, TimeoutException.class)
                ? Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable")
                : Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
    }

    private static Problem of(Rejection rejection) {
        // exhaustive without a default branch only from Java 21 on; a test goes through the permitted subclasses
        if (rejection instanceof Rejection.Invalid invalid) {
            return Problem.invalid(invalid.faults(), invalid.more());
        }
        if (rejection instanceof Rejection.NotFound) {
            return Problem.of(HttpStatus.NOT_FOUND, rejection.code());
        }
        if (rejection instanceof Rejection.Conflict) {
            return Problem.of(HttpStatus.CONFLICT, rejection.code());
        }
        if (rejection instanceof Rejection.Stale) {
            return Problem.of(HttpStatus.PRECONDITION_FAILED, rejection.code());
        }
        if (rejection instanceof Rejection.VersionRequired) {
            return Problem.of(HttpStatus.PRECONDITION_REQUIRED, rejection.code());
        }
        if (rejection instanceof Rejection.Gone) {
            return Problem.of(HttpStatus.GONE, rejection.code());
        }
        if (rejection instanceof Rejection.TooMany) {
            return Problem.of(HttpStatus.TOO_MANY_REQUESTS, rejection.code());
        }
        if (rejection instanceof Rejection.Forbidden) {
            return Problem.of(HttpStatus.FORBIDDEN, rejection.code());
        }
        throw new IllegalStateException("no status for " + rejection.getClass());
    }

    private static Problem of(ResponseStatusException failure) {
        if (failure instanceof MethodNotAllowedException method) {
            return Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed")
                    .allowing(Set.copyOf(method.getSupportedMethods()));
        }
        if (failure instanceof UnsupportedMediaTypeStatusException media) {
            boolean form = media.getSupportedMediaTypes().contains(MediaType.APPLICATION_FORM_URLENCODED);
            return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, form ? "form-expected" : "unsupported-media-type");
        }
        if (failure instanceof NotAcceptableStatusException) {
            return Problem.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
        }
        HttpStatus status = HttpStatus.resolve(failure.getStatusCode().value());
        if (status == null || status.is5xxServerError()) {
            return Problem.of(
                    status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status,
                    status == HttpStatus.SERVICE_UNAVAILABLE ? "unavailable" : "internal");
        }
        return Problem.of(
                status,
                switch (status.value()) {
                    case 404 -> "not-found";
                    case 413 -> "too-large";
                    default -> "bad-request";
                });
    }

    private static boolean caused(Throwable failure, Class<? extends Throwable> kind) {
        return Failures.causes(failure).anyMatch(kind::isInstance);
    }
}
