// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.command;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A wish that was refused, for a reason that the asker can understand. Codes are stable and in kebab-case; a
 * service's message catalogue words them under {@code rejection.<code>} and {@code fault.<code>}.
 */
public abstract sealed class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    private Rejection(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /** Why, as a stable code. */
    public final String code() {
        return code;
    }

    /**
     * What is wrong with one field.
     *
     * @param field path of the field, such as {@code stops[0].zone}
     * @param code what is wrong, such as {@code required}
     * @param params values for the placeholders of the wording, by name
     */
    public record Fault(String field, String code, Map<String, Object> params) {
        /** Takes a copy of the parameters. */
        public Fault {
            params = Map.copyOf(params);
        }

        /** A fault whose wording has no placeholders. */
        public static Fault of(String field, String code) {
            return new Fault(field, code, Map.of());
        }
    }

    /** The input is wrong; the faults are named at once. */
    public static final class Invalid extends Rejection {
        private static final long serialVersionUID = 1L;
        private final transient List<Fault> faults;
        private final int more;

        /** At least one fault. */
        public Invalid(List<Fault> faults) {
            this(faults, 0);
        }

        /** At least one fault, and so many more that are not named. */
        public Invalid(List<Fault> faults, int more) {
            super("invalid-input");
            this.faults = List.copyOf(faults);
            this.more = more;
        }

        /** What is wrong: all of it, unless it is much. */
        public List<Fault> faults() {
            return faults;
        }

        /** How many faults there are besides the named ones. */
        public int more() {
            return more;
        }

        @Override
        public String getMessage() {
            return "invalid-input " + faults + (more == 0 ? "" : " and " + more + " more");
        }
    }

    /** There is no such thing, or not for this asker. */
    public static final class NotFound extends Rejection {
        private static final long serialVersionUID = 1L;

        /** What is missing, such as {@code mission}. */
        public NotFound(String what) {
            super(what + "-not-found");
        }
    }

    /** Not possible in the present state, such as cancelling what is over. */
    public static final class Conflict extends Rejection {
        private static final long serialVersionUID = 1L;

        /** Why, such as {@code mission-already-cancelled}. */
        public Conflict(String code) {
            super(code);
        }
    }

    /** Somebody else changed it since the asker read it. */
    public static final class Stale extends Rejection {
        private static final long serialVersionUID = 1L;

        /** The version that the asker named is not the present one. */
        public Stale() {
            super("stale-version");
        }
    }

    /** A change must name the version that the asker read. */
    public static final class VersionRequired extends Rejection {
        private static final long serialVersionUID = 1L;

        /** No version was named. */
        public VersionRequired() {
            super("version-required");
        }
    }

    /** It was there once, such as a link that was revoked. */
    public static final class Gone extends Rejection {
        private static final long serialVersionUID = 1L;

        /** Why, such as {@code link-revoked}. */
        public Gone(String code) {
            super(code);
        }
    }

    /** Too often in a short time. */
    public static final class TooMany extends Rejection {
        private static final long serialVersionUID = 1L;

        private final Duration wait;

        /** What there was too much of, such as {@code test-mails}, and how long to wait before trying again. */
        public TooMany(String code, Duration wait) {
            super(code);
            this.wait = wait;
        }

        /** Before this time is over, trying again is of no use. */
        public Duration retryAfter() {
            return wait;
        }
    }

    /** Known, but not allowed. */
    public static final class Forbidden extends Rejection {
        private static final long serialVersionUID = 1L;

        /** Why. */
        public Forbidden(String code) {
            super(code);
        }
    }
}
