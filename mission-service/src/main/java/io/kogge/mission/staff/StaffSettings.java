// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.web.session.Role;
import io.kogge.web.session.StaffPrincipal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may sign in.
 *
 * @param accounts the staff; none means that nobody can sign in
 * @param attempts wrong passwords from one address for one user name before it has to wait
 * @param pause how long it has to wait then
 */
@Validated
@ConfigurationProperties("kogge.staff")
public record StaffSettings(
        @DefaultValue List<@Valid Account> accounts,
        @DefaultValue("5") @Min(1) int attempts,
        @DefaultValue("15m") @NotNull Duration pause) {

    /**
     * One person's account.
     *
     * @param id pseudonymous and never changed: what events name
     * @param username what the person types; case does not matter, and no two are alike
     * @param name shown on pages
     * @param passwordHash bcrypt
     * @param roles what the person may do
     */
    public record Account(
            @NotBlank String id,
            @NotBlank String username,
            @NotBlank String name,

            @NotBlank @Pattern(regexp = "\\$2[aby]\\$.{56}", message = "is no bcrypt hash")
            String passwordHash,

            @NotEmpty Set<Role> roles) {

        UserName user() {
            return UserName.of(username);
        }

        StaffPrincipal principal() {
            return new StaffPrincipal(id, name, roles);
        }

        /** Neither name nor hash: this may end in a log. */
        @Override
        public String toString() {
            return "Account[" + id + ", " + roles + "]";
        }
    }
}
