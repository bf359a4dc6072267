package org.spineboard.web.casefile;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a {@link CaseShown} which part of the record the page is about to read. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({TYPE, METHOD, FIELD, PARAMETER})
public @interface Reads {
    CaseSection value();

    /** The part as a value. */
    final class Part extends AnnotationLiteral<Reads> implements Reads {
        private static final long serialVersionUID = 1L;

        private final CaseSection part;

        Part(CaseSection part) {
            this.part = part;
        }

        @Override
        public CaseSection value() {
            return part;
        }
    }
}
