// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.staff.StaffSettings.Account;
import io.kogge.web.session.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCrypt;
import reactor.core.scheduler.Schedulers;

class PasswordCheckTest {
    private static final String PASSWORD = " pass word ";

    private final PasswordCheck passwords = new PasswordCheck(Schedulers.immediate());
    private final Account skiff = new Account(
            "staff-1", "skiff", "Skiff", BCrypt.hashpw(PASSWORD, BCrypt.gensalt(4)), Set.of(Role.STAFF), null, null);

    @Test
    void aPasswordIsComparedWithItsSpaces() {
        assertThat(passwords.check(skiff, PASSWORD).block()).isEqualTo(skiff);
        assertThat(passwords.check(skiff, PASSWORD.strip()).block()).isNull();
    }

    @Test
    void whereThereIsNoAccountNoPasswordIsRight() {
        assertThat(passwords.check(null, PASSWORD).block()).isNull();
    }
}
