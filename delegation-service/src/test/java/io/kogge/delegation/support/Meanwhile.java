// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets something happen between a look and what is done upon it. */
public final class Meanwhile {
    private Meanwhile() {}

    /** The port, where this happens each time once that query has been answered. */
    public static <T> T after(Class<T> port, T real, String query, Runnable happens) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    Object answer = answer(() -> method.invoke(real, arguments));
                    if (!method.getName().equals(query)) {
                        return answer;
                    }
                    return answer instanceof Flux<?> many
                            ? many.collectList().doOnNext(all -> happens.run()).flatMapIterable(all -> all)
                            : ((Mono<?>) answer).doOnNext(one -> happens.run());
                }));
    }

    private static Object answer(Call call) throws Throwable {
        try {
            return call.call();
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private interface Call {
        Object call() throws ReflectiveOperationException;
    }
}
