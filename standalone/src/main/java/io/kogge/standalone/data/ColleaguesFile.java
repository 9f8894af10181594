// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.data;

import io.kogge.mission.staff.UserName;
import io.kogge.standalone.StartFailure;
import io.kogge.web.input.EmailAddress;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/** Accounts beside the first one, kept in a file of the data directory that only its owner can read. */
public final class ColleaguesFile {
    private static final String USERNAME = ".username";
    private static final String NAME = ".name";
    private static final String HASH = ".password-hash";
    private static final String OPERATOR = ".operator";
    private static final String EMAIL = ".email";
    private static final int LONGEST = 100;

    private final PrivateProperties file;
    private final Properties values;

    private ColleaguesFile(PrivateProperties file) {
        this.file = file;
        this.values = file.read();
    }

    /** Those of this directory; there is no file before there is one. */
    public static ColleaguesFile open(Path directory) {
        return new ColleaguesFile(
                new PrivateProperties(directory.resolve("accounts.properties"), "Staff of this installation of Kogge"));
    }

    /** All of them, by user name. */
    public List<StaffAccount> all() {
        return values.stringPropertyNames().stream()
                .filter(key -> key.endsWith(USERNAME))
                .map(key -> key.substring(0, key.length() - USERNAME.length()))
                .map(id -> new StaffAccount(
                        id,
                        values.getProperty(id + USERNAME),
                        values.getProperty(id + NAME, ""),
                        values.getProperty(id + HASH, ""),
                        Boolean.parseBoolean(values.getProperty(id + OPERATOR)),
                        values.getProperty(id + EMAIL, "")))
                .sorted(Comparator.comparing(StaffAccount::username))
                .toList();
    }

    /** The one that signs in so, if there is one. */
    public Optional<StaffAccount> find(String username) {
        UserName sought = UserName.of(username);
        return all().stream()
                .filter(account -> UserName.of(account.username()).equals(sought))
                .findFirst();
    }

    /** Adds one, under an id of its own also where somebody was called so before; the answer is the password. */
    public String add(String username, String name, boolean operator) {
        require(username);
        require(name);
        String password = StaffPassword.random();
        String id = "staff-" + UUID.randomUUID().toString().substring(0, 8);
        keep(new StaffAccount(id, username.strip(), name.strip(), StaffPassword.hash(password), operator, ""));
        return password;
    }

    /** A new password in place of the old one. */
    public String renew(StaffAccount account) {
        String password = StaffPassword.random();
        keep(account.withPassword(StaffPassword.hash(password)));
        return password;
    }

    /** Pages call this one otherwise from now on. */
    public StaffAccount rename(StaffAccount account, String name) {
        require(name);
        StaffAccount renamed = account.called(name.strip());
        keep(renamed);
        return renamed;
    }

    /** This one's mail is to go there from now on, once that is confirmed. */
    public StaffAccount reach(StaffAccount account, String email) {
        String address = EmailAddress.of(email)
                .map(EmailAddress::text)
                .orElseThrow(() -> new StartFailure("This is no e-mail address: " + email));
        StaffAccount reached = account.at(address);
        keep(reached);
        return reached;
    }

    /** Takes one away, with all that is kept of it. */
    public void remove(StaffAccount account) {
        List.of(USERNAME, NAME, HASH, OPERATOR, EMAIL).forEach(part -> values.remove(account.id() + part));
        file.write(values);
    }

    private static void require(String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new StartFailure("A user name and a name have one to " + LONGEST + " letters.");
        }
    }

    private void keep(StaffAccount account) {
        values.setProperty(account.id() + USERNAME, account.username());
        values.setProperty(account.id() + NAME, account.name());
        values.setProperty(account.id() + HASH, account.passwordHash());
        values.setProperty(account.id() + OPERATOR, Boolean.toString(account.operator()));
        values.setProperty(account.id() + EMAIL, account.email());
        file.write(values);
    }
}
