package org.spineboard.launcher;

import java.util.List;

/** Who can sign in to the demo; the realm file has them all. */
enum DemoUsers {
    REGIONAL_SPINE_CENTRE(
            "Regional Spine Centre",
            "coordinator radiologist pathologist medonc radonc radonc2 surgeon surgeon2 palliative chair cns auditor admin"),
    NORTHFIELD_GENERAL("Northfield General", "referrer"),
    ST_ANNES_DISTRICT("St Anne's District", "referrer2"),
    COASTAL_SPINE_CENTRE("Coastal Spine Centre", "coordinator2 surgeon3");

    final String organisation;
    private final String names;

    DemoUsers(String organisation, String names) {
        this.organisation = organisation;
        this.names = names;
    }

    List<String> names() {
        return List.of(names.split(" "));
    }

    @Override
    public String toString() {
        return "  %-22s %s".formatted(organisation, names);
    }
}
