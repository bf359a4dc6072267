package org.spineboard.access.own;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person's choices for the screens. */
@Entity
@Table(name = "user_preference")
class PreferenceEntry {
    @Id
    private String subject;

    @Enumerated(EnumType.STRING)
    private UserPreferences.Theme theme;

    @Enumerated(EnumType.STRING)
    private UserPreferences.Density density;

    @SuppressWarnings("NullAway.Init")
    protected PreferenceEntry() {} // JPA only

    PreferenceEntry(String subject, UserPreferences chosen) {
        this.subject = subject;
        this.theme = chosen.theme();
        this.density = chosen.density();
    }

    void choose(UserPreferences chosen) {
        theme = chosen.theme();
        density = chosen.density();
    }

    UserPreferences preferences() {
        return new UserPreferences(theme, density);
    }
}
