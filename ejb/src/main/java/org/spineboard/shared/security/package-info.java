/**
 * Who acts, and what each act is called. Every business method names one {@link Action}; the guard in {@code access}
 * refuses whatever names none.
 */
@NullMarked
@FilterDef(
        name = OrganisationScope.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters =
                @ParamDef(
                        name = OrganisationScope.VIEWER,
                        type = String.class,
                        resolver = OrganisationScope.InForce.class))
package org.spineboard.shared.security;

import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
