// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    @Test
    void itsTextSaysWhoItIs() {
        assertThat(Actor.parse("staff:m-7")).isEqualTo(Actor.staff("m-7")).hasToString("staff:m-7");
        assertThat(Actor.parse("person:a:b")).isEqualTo(Actor.person("a:b"));
        assertThat(Actor.parse("system:date-came")).isEqualTo(Actor.system("date-came"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "staff", ":staff", "boss:1", "staff:", "person: "})
    void nobodyActsUnderAnythingElse(String text) {
        assertThatThrownBy(() -> Actor.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReactionActsAsKoggeForWhatItDoes() {
        Command command = Command.causedBy("allocate", "registration/1/2", "c");
        assertThat(command.actor()).isEqualTo(Actor.system("allocate"));
        assertThat(command.next("repeat").id()).isEqualTo("repeat:allocate:registration/1/2");
        assertThat(command.next("repeat").actor()).isEqualTo(command.actor());
    }
}
