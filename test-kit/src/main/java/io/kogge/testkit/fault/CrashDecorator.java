// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.ClassUtils;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Puts the crash point behind a method of every bean that has a certain interface; product code knows nothing of it. */
final class CrashDecorator implements BeanPostProcessor {
    private final String port;
    private final String method;
    private final CrashPoint point;

    /** @param place {@code <interface>#<method>}, or {@code *} for every method that gives a Mono */
    CrashDecorator(String place, CrashPoint point) {
        this.port = place.substring(0, place.indexOf('#'));
        this.method = place.substring(place.indexOf('#') + 1);
        this.point = point;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        Class<?>[] interfaces = ClassUtils.getAllInterfaces(bean);
        for (Class<?> type : interfaces) {
            if (type.getName().equals(port)) {
                return Proxy.newProxyInstance(
                        type.getClassLoader(), interfaces, (proxy, called, args) -> call(bean, called, args));
            }
        }
        return bean;
    }

    private Object call(Object bean, Method called, Object[] args) throws Throwable {
        try {
            // ports have package-private adapters
            called.setAccessible(true);
            Object result = called.invoke(bean, args);
            return isMeant(called) && result instanceof Mono<?> mono ? stopping(mono) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private boolean isMeant(Method called) {
        return method.equals("*") || method.equals(called.getName());
    }

    /** Empty results do not pass: nothing was written then. A Mono of nothing passes when it completes. */
    private <T> Mono<T> stopping(Mono<T> result) {
        Mono<T> passing = Mono.<T>fromRunnable(point::reached).subscribeOn(Schedulers.boundedElastic());
        return method.equals("*")
                ? result.flatMap(value -> passing.thenReturn(value))
                : result.flatMap(value -> passing.thenReturn(value)).switchIfEmpty(passing);
    }
}
