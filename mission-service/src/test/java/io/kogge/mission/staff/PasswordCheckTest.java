// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Rejection;
import io.kogge.mission.staff.StaffSettings.Account;
import io.kogge.web.session.Role;
import io.kogge.web.session.StaffPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCrypt;
import reactor.core.scheduler.Schedulers;

class PasswordCheckTest {
    private static final String PASSWORD = " pass word ";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-09T08:00:00Z"), ZoneOffset.UTC);

    private final Account skiff = account("skiff");
    private final PasswordCheck passwords = signIn(skiff, account("Zoë"));

    private static PasswordCheck signIn(Account... accounts) {
        AttemptLimit limit = new AttemptLimit(2, Duration.ofMinutes(15), CLOCK);
        return new PasswordCheck(List.of(accounts), limit, Schedulers.immediate());
    }

    private static Account account(String username) {
        return new Account(
                "id-" + username,
                username,
                "name",
                BCrypt.hashpw(PASSWORD, BCrypt.gensalt(4)),
                Set.of(Role.STAFF),
                null,
                null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skiff", "SKIFF", " Skiff ", "zoë", "ZOË", "Zoe\u0308"})
    void caseAndCodingDoNotMatter(String username) {
        assertThat(passwords.attempt(username, PASSWORD, "a").block()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u017fkiff", "skıff", "skİff", "ｓkiff", "ski\ufb00", "zoe"})
    void aLetterThatResemblesAnotherIsAnother(String username) {
        assertThat(passwords.attempt(username, PASSWORD, "a").block()).isNull();
    }

    @Test
    void everySpellingThatSignsInIsCountedTogether() {
        passwords.attempt("SKIFF", "wrong", "a").block();
        passwords.attempt("s\u212aiff", "wrong", "a").block();

        for (String username : List.of("skiff", "SKIFF", "s\u212aiff")) {
            assertThatThrownBy(() -> passwords.attempt(username, PASSWORD, "a").block())
                    .isInstanceOf(Rejection.TooMany.class);
        }
        assertThat(passwords.attempt("\u017fkiff", PASSWORD, "a").block()).isNull();
    }

    @Test
    void noTwoAccountsHaveTheSameName() {
        assertThatThrownBy(() -> signIn(skiff, account("Skiff"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPasswordIsComparedWithItsSpaces() {
        assertThat(passwords.attempt("skiff", PASSWORD.strip(), "a").block()).isNull();
        assertThat(passwords
                        .attempt("skiff", PASSWORD, "a")
                        .map(StaffPrincipal::id)
                        .block())
                .isEqualTo("id-skiff");
    }
}
