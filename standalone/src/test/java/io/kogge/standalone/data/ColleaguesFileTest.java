// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class ColleaguesFileTest {
    @TempDir
    private Path temp;

    @Test
    void anAccountIsKeptForItsOwnerOnlyAndItsPasswordNowhere() throws IOException {
        String password = ColleaguesFile.open(temp).add("femke", "Femke de Boer", true);

        StaffAccount kept = ColleaguesFile.open(temp).find("FEMKE").orElseThrow();
        assertThat(new BCryptPasswordEncoder().matches(password, kept.passwordHash()))
                .isTrue();
        assertThat(kept.roles()).containsExactlyInAnyOrder("STAFF", "OPERATOR");
        Path file = temp.resolve("accounts.properties");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(file)).doesNotContain(password);
    }

    @Test
    void whoeverIsCalledSoLaterIsSomebodyElse() {
        ColleaguesFile colleagues = ColleaguesFile.open(temp);
        colleagues.add("femke", "Femke de Boer", false);
        StaffAccount left = colleagues.find("femke").orElseThrow();
        colleagues.remove(left);
        colleagues.add("femke", "Femke Smit", false);

        assertThat(ColleaguesFile.open(temp).all())
                .singleElement()
                .satisfies(next -> assertThat(next.id()).isNotEqualTo(left.id()));
    }
}
