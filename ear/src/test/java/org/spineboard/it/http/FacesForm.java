package org.spineboard.it.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page as a browser without script sends it: what is hidden in it, what was filled in, the button pressed. */
final class FacesForm {
    /** What the scripts of a page may be run with; the component library's own script sends it with every form. */
    private static final Pattern NONCE = Pattern.compile("\\bnonce=\"([^\"]+)\"");

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

    private final HttpResponse<String> page;
    private final String markup;
    private final Map<String, String> fields = new HashMap<>();

    private FacesForm(HttpResponse<String> page, String markup) {
        this.page = page;
        this.markup = markup;
        NONCE.matcher(page.body())
                .results()
                .findFirst()
                .ifPresent(script -> fields.put("primefaces.nonce", script.group(1)));
        HIDDEN.matcher(markup)
                .results()
                .forEach(input -> fields.put(of(input.group(), "name"), of(input.group(), "value")));
    }

    static FacesForm on(HttpResponse<String> page, String id) {
        Matcher form = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form " + id + " at " + page.uri() + ", status " + page.statusCode());
        }
        return new FacesForm(page, form.group());
    }

    FacesForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    /** Chooses the first answer of a list. */
    FacesForm withFirst(String field) {
        Matcher choice = Pattern.compile("<select id=\"" + field + "\".*?<option value=\"([^\"]+)\"", Pattern.DOTALL)
                .matcher(markup);
        if (!choice.find()) {
            throw new AssertionError("Nothing to choose for " + field);
        }
        return with(field, choice.group(1));
    }

    HttpResponse<String> press(Agent agent, String button) {
        return press(agent, address(), button);
    }

    /** The same, sent to another place than its page says, or by somebody else. */
    HttpResponse<String> press(Agent agent, URI address, String button) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.put(button, button);
        HttpRequest.Builder request = Agent.at(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(Agent.form(sent));
        return agent.send(request);
    }

    private URI address() {
        return page.uri().resolve(of(markup, "action"));
    }

    private static String of(String markup, String attribute) {
        Matcher value = Pattern.compile("\\b" + attribute + "=\"([^\"]*)\"").matcher(markup);
        return value.find() ? value.group(1).replace("&amp;", "&") : "";
    }
}
