package org.spineboard.shared.security;

/** Gives the caller of the business method that is running. */
public interface CurrentUser {
    /** The caller; throws {@link NotAllowed} when nobody has signed in or the token lacks an organisation. */
    Caller caller();
}
