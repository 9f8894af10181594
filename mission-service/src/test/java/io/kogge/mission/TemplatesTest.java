// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What templates may not say: this service's and those that all share. */
class TemplatesTest {
    private static final Pattern TAG = Pattern.compile("<[a-z][a-z0-9:]*(?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless)=");
    private static final Pattern FRAGMENT = Pattern.compile("\\sth:(replace|insert)=");

    @Test
    void noTagIsReplacedWhateverItsConditionSays() throws IOException {
        List<String> tags = new ArrayList<>();
        int conditions = 0;
        for (Resource template :
                new PathMatchingResourcePatternResolver().getResources("classpath*:**/templates/**/*.html")) {
            Matcher tag = TAG.matcher(template.getContentAsString(StandardCharsets.UTF_8));
            while (tag.find()) {
                boolean conditional = CONDITION.matcher(tag.group()).find();
                conditions += conditional ? 1 : 0;
                // the fragment comes before the condition is looked at
                if (conditional && FRAGMENT.matcher(tag.group()).find()) {
                    tags.add(template.getFilename() + ": " + tag.group());
                }
            }
        }

        assertThat(conditions).isGreaterThan(100);
        assertThat(tags).isEmpty();
    }
}
