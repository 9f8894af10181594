// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.input.InputNode.Items;
import io.kogge.web.input.InputNode.Leaf;
import io.kogge.web.input.InputNode.Tree;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Input four times as large is four times the work: counted, not timed. */
class GrowthTest {
    private static final int N = 500;

    /** Wrong input of a size, in each way in which it can be large. */
    enum Large {
        NAMES_NOBODY_KNOWS {
            @Override
            InputNode input(int n) {
                return tree(n, i -> "name" + i, new Leaf("x"));
            }
        },
        WRONG_ELEMENTS {
            @Override
            InputNode input(int n) {
                return new Tree(Map.of(
                        "stops",
                        Items.of(IntStream.range(0, n)
                                .mapToObj(i -> (InputNode) new Tree(Map.of("city", new Leaf(true))))
                                .toList())));
            }
        },
        UNKNOWN_LANGUAGES {
            @Override
            InputNode input(int n) {
                return new Tree(Map.of("title", tree(n, i -> "language" + i, new Leaf("x"))));
            }
        },
        EQUAL_ELEMENTS {
            @Override
            InputNode input(int n) {
                return new Tree(Map.of(
                        "tags",
                        Items.of(IntStream.range(0, n)
                                .mapToObj(i -> (InputNode) new Leaf("same"))
                                .toList())));
            }
        };

        abstract InputNode input(int n);

        private static Tree tree(int n, IntFunction<String> name, InputNode value) {
            Map<String, InputNode> parts = new LinkedHashMap<>();
            IntStream.range(0, n).forEach(i -> parts.put(name.apply(i), value));
            return new Tree(parts);
        }
    }

    /** Counts each look-up, and each element that a search goes through. */
    private static final class Counted extends HashSet<String> {
        private static final long serialVersionUID = 1L;
        private long work;

        @Override
        public boolean contains(Object path) {
            work++;
            return super.contains(path);
        }

        @Override
        public boolean add(String path) {
            work++;
            return super.add(path);
        }

        @Override
        public Iterator<String> iterator() {
            work += size();
            return super.iterator();
        }
    }

    @ParameterizedTest
    @EnumSource
    void faultsAreLookedUpNoMoreOftenThanTheInputGrows(Large large) {
        assertThat(work(large.input(4 * N))).isBetween((long) N, 4 * work(large.input(N)));
    }

    private static long work(InputNode input) {
        Counted faulty = new Counted();
        Counted around = new Counted();
        Fields fields = Fields.of(input, new Faults(faulty, around));
        fields.texts("title").required();
        fields.list("stops", stop -> stop.text("city").required())
                .max(Integer.MAX_VALUE)
                .required();
        fields.textList("tags", 9).max(Integer.MAX_VALUE).distinct().orEmpty();
        fields.rule(() -> true, "odd", "stops", "title", "tags");
        fields.rejectUnknown();
        assertThat(fields.faults()).hasSizeLessThanOrEqualTo(Faults.MOST_NAMED);
        return faulty.work + around.work;
    }
}
