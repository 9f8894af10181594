// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.standalone.data.StaffAccount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class StaffAccountsTest {
    private static final StaffAccount FIRST = StaffAccount.first("hash of the first");
    private static final StaffAccount FEMKE =
            new StaffAccount("staff-7", "femke", "Femke", "hash of Femke", false, "femke@groningen.example");

    @Test
    void withoutSettingsThereAreThoseOfTheDataDirectory() {
        assertThat(accounts(Map.of(), FIRST, FEMKE))
                .containsEntry("kogge.staff.accounts[0].username", "staff")
                .containsEntry("kogge.staff.accounts[1].username", "femke")
                .containsEntry("kogge.staff.accounts[1].roles", "STAFF")
                .containsEntry("kogge.staff.accounts[1].email", "femke@groningen.example")
                .hasSize(12);
    }

    @Test
    void anAccountOfTheEnvironmentCountsWhateverItsNumber() {
        Map<String, Object> second = Map.of(
                "KOGGE_STAFF_ACCOUNTS_1_ID", "staff-2",
                "KOGGE_STAFF_ACCOUNTS_1_USERNAME", "jan",
                "KOGGE_STAFF_ACCOUNTS_1_NAME", "Jan",
                "KOGGE_STAFF_ACCOUNTS_1_PASSWORD_HASH", "hash of Jan",
                "KOGGE_STAFF_ACCOUNTS_1_ROLES", "STAFF,OPERATOR");

        assertThat(accounts(second, FIRST, FEMKE))
                .containsEntry("kogge.staff.accounts[0].id", "staff-2")
                .containsEntry("kogge.staff.accounts[0].username", "jan")
                .containsEntry("kogge.staff.accounts[0].password-hash", "hash of Jan")
                .hasEntrySatisfying(
                        "kogge.staff.accounts[0].roles",
                        roles -> assertThat(roles.toString().split(",")).containsExactlyInAnyOrder("STAFF", "OPERATOR"))
                .containsEntry("kogge.staff.accounts[1].username", "staff")
                .containsEntry("kogge.staff.accounts[2].username", "femke");
    }

    @Test
    void anAccountOfTheEnvironmentTakesThePlaceOfOneThatIsCalledSo() {
        Map<String, Object> own = Map.of(
                "KOGGE_STAFF_ACCOUNTS_0_ID", "marijke",
                "KOGGE_STAFF_ACCOUNTS_0_USERNAME", "Staff",
                "KOGGE_STAFF_ACCOUNTS_0_NAME", "Marijke",
                "KOGGE_STAFF_ACCOUNTS_0_PASSWORD_HASH", "hash of Marijke",
                "KOGGE_STAFF_ACCOUNTS_0_ROLES", "STAFF");

        assertThat(accounts(own, FIRST))
                .containsEntry("kogge.staff.accounts[0].id", "marijke")
                .hasSize(5);
    }

    @Test
    void whatIsMissingIsLeftForTheServiceToName() {
        assertThat(accounts(Map.of("KOGGE_STAFF_ACCOUNTS_1_ID", "staff-2"), FIRST))
                .containsEntry("kogge.staff.accounts[0].id", "staff-2")
                .doesNotContainKey("kogge.staff.accounts[0].username");
    }

    private static Map<String, Object> accounts(Map<String, Object> variables, StaffAccount... kept) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return StaffAccounts.properties(environment, List.of(kept));
    }
}
