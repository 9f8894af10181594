// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.mission.staff.UserName;
import io.kogge.standalone.StartFailure;
import io.kogge.standalone.data.ColleaguesFile;
import io.kogge.standalone.data.DataDirectory;
import io.kogge.standalone.data.Secrets;
import io.kogge.standalone.data.StaffAccount;
import io.kogge.standalone.data.StaffPassword;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kogge password}: a new password of staff, for when the old one is lost; also adds colleagues and takes them away. */
@Command(
        name = "password",
        description = {
            "Sets a new password and shows it once: that of user staff, or of the USER named.",
            "With --name a USER who has no account yet gets one. Kogge must not be running."
        },
        mixinStandardHelpOptions = true)
final class PasswordCommand implements Callable<Integer> {
    @Mixin
    private final DataOptions options = new DataOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "USER",
            defaultValue = StaffAccount.FIRST,
            description = "What the person types to sign in; default: staff.")
    private String user = StaffAccount.FIRST;

    @Option(names = "--name", paramLabel = "NAME", description = "What pages call a colleague; adds who is not known.")
    private @Nullable String name;

    @Option(
            names = "--email",
            paramLabel = "ADDRESS",
            description = "Where a colleague's own mail is to go, once confirmed there.")
    private @Nullable String email;

    @Option(names = "--operator", description = "Who is added may also look after the installation.")
    private boolean operator;

    @Option(names = "--remove", description = "Takes this colleague's account away instead.")
    private boolean remove;

    @Override
    public Integer call() throws IOException {
        Path chosen = options.directory();
        Log.to(chosen);
        try (DataDirectory directory = DataDirectory.open(chosen)) {
            new Console().line(done(directory.root()));
        }
        return 0;
    }

    private String done(Path root) {
        if (UserName.of(user).equals(UserName.of(StaffAccount.FIRST))) {
            if (remove || name != null || email != null) {
                throw new StartFailure("User staff stays as it is; only its password can be set.");
            }
            return shown("New password for user staff: ", StaffPassword.renew(Secrets.open(root)));
        }
        ColleaguesFile colleagues = ColleaguesFile.open(root);
        return colleagues
                .find(user)
                .map(account -> remove ? removed(colleagues, account) : renewed(colleagues, account))
                .orElseGet(() -> added(colleagues));
    }

    private String renewed(ColleaguesFile colleagues, StaffAccount account) {
        StaffAccount named = name == null ? account : colleagues.rename(account, name);
        StaffAccount reached = email == null ? named : colleagues.reach(named, email);
        return shown("New password for user " + reached.username() + ": ", colleagues.renew(reached));
    }

    private String added(ColleaguesFile colleagues) {
        if (remove || name == null) {
            throw new StartFailure("No user is called " + user
                    + " here. To add an account say what pages call the person: --name \"Femke de Boer\".");
        }
        String password = colleagues.add(user, name, operator);
        if (email != null) {
            colleagues.reach(colleagues.find(user).orElseThrow(), email);
        }
        return shown("Added user " + user + ", password: ", password);
    }

    private static String removed(ColleaguesFile colleagues, StaffAccount account) {
        colleagues.remove(account);
        return "User " + account.username() + " is removed.";
    }

    private static String shown(String what, String password) {
        return what + password + "   (shown only now: write it down)";
    }
}
