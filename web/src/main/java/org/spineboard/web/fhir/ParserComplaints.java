package org.spineboard.web.fhir;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Collects what the parser would otherwise only log, and would log with the values that were sent. */
@ApplicationScoped
class ParserComplaints implements IParserErrorHandler {
    @Inject
    UnreadParts unread;

    @Override
    public void containedResourceWithNoId(@Nullable IParseLocation location) {
        unread.add(place(location, "contained"), "A contained resource needs an id");
    }

    @Override
    public void incorrectJsonType(
            @Nullable IParseLocation location,
            String element,
            ValueType expected,
            @Nullable ScalarType expectedScalar,
            ValueType found,
            @Nullable ScalarType foundScalar) {
        unread.add(place(location, element), "This is another kind of JSON value than FHIR has here");
    }

    @Override
    public void invalidValue(@Nullable IParseLocation location, String value, String error) {
        unread.add(place(location, ""), "This value is none of those FHIR has here");
    }

    @Override
    public void missingRequiredElement(@Nullable IParseLocation location, String element) {
        unread.add(place(location, element), "FHIR requires this element");
    }

    @Override
    public void unexpectedRepeatingElement(@Nullable IParseLocation location, String element) {
        unread.add(place(location, element), "FHIR has this element once");
    }

    @Override
    public void unknownAttribute(@Nullable IParseLocation location, String attribute) {
        unread.add(place(location, attribute), "FHIR has no such element here");
    }

    @Override
    public void unknownElement(@Nullable IParseLocation location, String element) {
        unread.add(place(location, element), "FHIR has no such element here");
    }

    @Override
    public void unknownReference(@Nullable IParseLocation location, String reference) {
        unread.add(place(location, ""), "There is no such contained resource");
    }

    @Override
    public void invalidInternalReference(@Nullable IParseLocation location, String reference) {
        unread.add(place(location, ""), "There is no such contained resource");
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(@Nullable IParseLocation location) {
        unread.add(place(location, "extension"), "An extension has a value or parts, not both");
    }

    private static String place(@Nullable IParseLocation location, String element) {
        if (!element.isEmpty()) {
            return element;
        }
        return location == null ? "" : String.valueOf(location.getParentElementName());
    }
}
