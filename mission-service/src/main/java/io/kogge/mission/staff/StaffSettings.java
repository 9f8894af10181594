// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.web.session.Role;
import io.kogge.web.session.StaffPrincipal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
     * @param email where mail about the person's own work is to go, once it is confirmed there; the person can name another
     * @param language that mail's language, nl or en; the person can choose the other
     */
    public record Account(
            @NotBlank String id,
            @NotBlank String username,
            @NotBlank String name,

            @NotBlank @Pattern(regexp = "\\$2[aby]\\$.{56}", message = "is no bcrypt hash")
            String passwordHash,

            @NotEmpty Set<Role> roles,
            @Nullable @Email String email,
            @Nullable @Pattern(regexp = "nl|en|") String language) {

        UserName user() {
            return UserName.of(username);
        }

        /** Empty where nothing is set, as a variable that is empty is. */
        String address() {
            return email == null ? "" : email.strip();
        }

        StaffPrincipal principal() {
            return new StaffPrincipal(id, name, roles);
        }

        /** Neither name, hash nor address: this may end in a log. */
        @Override
        public String toString() {
            return "Account[" + id + ", " + roles + "]";
        }
    }
}
