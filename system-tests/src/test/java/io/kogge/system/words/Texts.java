// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Every catalogue, mail text and statement of all modules in one language. */
final class Texts {
    private static final Pattern CATALOGUE = Pattern.compile("(.+)_(nl|en)\\.properties");
    private static final Pattern MAIL = Pattern.compile(".*/mails/(nl|en)/([^/]+)\\.mustache");
    private static final Pattern STATEMENT = Pattern.compile(".*/statements/([^/]+)-(nl|en)\\.html");
    private static final Pattern TAG = Pattern.compile("\\{\\{[^}]*}}");

    private Texts() {}

    /** All below the modules of this checkout. */
    static List<Text> of(Path checkout) {
        try (Stream<Path> modules = Files.list(checkout)) {
            return modules.map(module -> module.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .flatMap(Texts::below)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Text> below(Path resources) {
        try (Stream<Path> files = Files.walk(resources)) {
            return files
                    .filter(Files::isRegularFile)
                    .flatMap(file -> in(file, resources.relativize(file).toString()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Text> in(Path file, String name) {
        Matcher catalogue = CATALOGUE.matcher(name);
        if (catalogue.matches()) {
            Properties words = properties(file);
            return words.stringPropertyNames().stream()
                    .sorted()
                    .map(key -> new Text(file, catalogue.group(1), key, catalogue.group(2), words.getProperty(key)));
        }
        Matcher mail = MAIL.matcher(name);
        if (mail.matches()) {
            return read(file)
                    .lines()
                    .map(line -> TAG.matcher(line).replaceAll(" "))
                    .map(line -> new Text(file, "mail", mail.group(2), mail.group(1), line));
        }
        Matcher statement = STATEMENT.matcher(name);
        if (statement.matches()) {
            return Stream.of(new Text(
                    file,
                    "statement",
                    statement.group(1),
                    statement.group(2),
                    Jsoup.parse(read(file)).text()));
        }
        return Stream.empty();
    }

    private static Properties properties(Path file) {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
