package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.access.Rights;
import org.spineboard.probe.Unnamed;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/**
 * Every method of every service against every role. The methods are those the container knows, so that a new one is
 * tried without a line being written here; what is right stands in the matrix and nowhere else.
 */
@InServer
class RightsIT {
    /** The container reports each exception of the calls below, most of which are made with nothing in their hands. */
    private static final Logger INVOCATIONS = Logger.getLogger("org.jboss.as.ejb3.invocation");

    @Inject
    BeanManager beans;

    @Inject
    Unnamed unnamed;

    @Resource
    UserTransaction transaction;

    private final Rights rights = Rights.packed();

    @BeforeEach
    void quiet() {
        INVOCATIONS.setLevel(Level.OFF);
    }

    @AfterEach
    void loud() {
        INVOCATIONS.setLevel(null);
    }

    @Test
    void everyMethodIsOpenToItsRolesAndToNobodyElse() throws Exception {
        List<String> differences = new ArrayList<>();
        int tried = 0;
        for (Bean<?> service : services()) {
            for (Method method : methods(service)) {
                tried++;
                differences.addAll(differencesOf(service, method));
            }
        }

        assertThat(differences).as("differences from rights.csv").isEmpty();
        assertThat(tried).as("methods tried").isGreaterThan(Role.values().length);
    }

    private List<String> differencesOf(Bean<?> service, Method method) throws Exception {
        List<String> differences = new ArrayList<>();
        for (Role role : Role.values()) {
            boolean refused = isRefused(service, method, role);
            if (refused == mayCall(role, method)) {
                differences.add(role + (refused ? " is kept from " : " gets into ") + method);
            }
        }
        return differences;
    }

    @Test
    void aMethodWithoutAnActIsClosedToEverybody() {
        for (Role role : Role.values()) {
            assertThatThrownBy(() -> As.role(role).get(unnamed::anything))
                    .as("%s", role)
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void whoIsNotSignedInGetsNowhere() {
        for (Bean<?> service : services()) {
            assertThat(methods(service))
                    .as("methods of %s open to nobody in particular", service.getBeanClass())
                    .allMatch(method -> isNotAllowed(failure(service, method)));
        }
    }

    private boolean mayCall(Role role, Method method) {
        Act act = method.getAnnotation(Act.class);
        return act != null && rights.rolesFor(act.value()).contains(role);
    }

    private boolean isRefused(Bean<?> service, Method method, Role role) throws Exception {
        transaction.begin();
        try {
            return As.role(role).get(() -> isNotAllowed(failure(service, method)));
        } finally {
            transaction.rollback();
        }
    }

    private static boolean isNotAllowed(@Nullable Throwable failure) {
        return failure instanceof NotAllowed;
    }

    private @Nullable Throwable failure(Bean<?> service, Method method) {
        Object reference = beans.getReference(service, service.getBeanClass(), beans.createCreationalContext(service));
        try {
            method.invoke(reference, nothing(method));
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(method + " cannot be called", e);
        }
    }

    private Set<Bean<?>> services() {
        Set<Bean<?>> services = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
                .collect(Collectors.toSet());
        assertThat(services).as("services the container knows").isNotEmpty();
        return services;
    }

    private static List<Method> methods(Bean<?> service) {
        return Stream.of(service.getBeanClass().getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    private static @Nullable Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(RightsIT::nothing).toArray();
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return 0;
    }
}
