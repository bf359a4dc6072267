package org.spineboard.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a feature and the other features it may use; the architecture test holds the code to it. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface AppModule {
    /** The feature's name: the last part of its package. */
    String name();

    /** Names of the features this one may depend on. */
    String[] uses();
}
