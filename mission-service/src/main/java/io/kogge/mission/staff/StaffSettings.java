// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.kernel.digest.KeyedDigest;
import io.kogge.web.limit.Quota;
import io.kogge.web.session.Role;
import io.kogge.web.session.StaffPrincipal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
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
 * @param guessing how often passwords may be tried
 */
@Validated
@ConfigurationProperties("kogge.staff")
public record StaffSettings(
        @DefaultValue List<@Valid Account> accounts,
        @DefaultValue @Valid Guessing guessing) {

    /**
     * How often passwords may be tried.
     *
     * @param free tries for one user name without a pause
     * @param firstPause before the next; each after it is twice as long
     * @param longestPause the longest that such a pause gets
     * @param ofNetwork from one network, whatever the name: of browsers that were not used for the account before
     * @param ofAll from everywhere, of such browsers
     */
    public record Guessing(
            @DefaultValue("5") @Min(1) int free,
            @DefaultValue("1s") @NotNull Duration firstPause,
            @DefaultValue("5m") @NotNull Duration longestPause,
            @DefaultValue("60 in 15m") @NotNull Quota ofNetwork,
            @DefaultValue("200 in 1m") @NotNull Quota ofAll) {}

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
        private static final int MARK_BYTES = 16;

        UserName user() {
            return UserName.of(username);
        }

        /** Empty where nothing is set, as a variable that is empty is. */
        String address() {
            return email == null ? "" : email.strip();
        }

        /** Tells one password's hash from another's, and says nothing of the password. */
        String passwordMark() {
            KeyedDigest digest = new KeyedDigest(passwordHash.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.of("password-mark", new byte[0]), 0, MARK_BYTES);
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
